import type { FieldErrorCode, FieldErrorParameters } from '#contract/field-errors.ts';
import { fieldErrorMessage, shownParameters } from '#contract/field-errors.ts';
import { limits } from '#contract/limits.ts';
import type { FieldError, ProblemCode } from '#contract/problem.ts';

/** A request that cannot be carried out, for a reason its sender can do something about. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: ProblemCode;
  /** At most `limits.fieldErrors` of them. */
  readonly fieldErrors: readonly FieldError[];
  /** How many more there are. */
  readonly moreErrors: number;
  /** With `precondition_failed`: the resource as it is now. */
  readonly current: unknown;
  /** Seconds after which it may be worth trying again. */
  readonly retryAfterSeconds: number | null;

  constructor(
    code: ProblemCode,
    detail: string,
    more: {
      fieldErrors?: readonly FieldError[];
      /** Beside those that are given. */
      moreErrors?: number;
      current?: unknown;
      retryAfterSeconds?: number;
    } = {},
  ) {
    super(detail);
    this.code = code;
    const { fieldErrors = [], moreErrors = 0 } = more;
    this.fieldErrors = fieldErrors.slice(0, limits.fieldErrors);
    this.moreErrors = fieldErrors.length - this.fieldErrors.length + moreErrors;
    this.current = more.current;
    this.retryAfterSeconds = more.retryAfterSeconds ?? null;
  }
}

/** A field error with its English text. */
export function fieldError(path: string, code: FieldErrorCode, given: FieldErrorParameters = {}): FieldError {
  const parameters = shownParameters(given);
  return { path, code, message: fieldErrorMessage(code, parameters), parameters };
}

/** What is said where values break a rule; `moreErrors` counts those that are not given. */
export function invalid(fieldErrors: readonly FieldError[], moreErrors = 0): Failure {
  const count = fieldErrors.length + moreErrors;
  const broken = count === 1 ? 'One value breaks' : `${count} values break`;
  const isWhole = moreErrors === 0 && count <= limits.fieldErrors;
  const which = isWhole ? 'which' : `the first ${Math.min(fieldErrors.length, limits.fieldErrors)}`;
  return new Failure('validation_failed', `${broken} a rule. See errors for ${which} and what to do.`, {
    fieldErrors,
    moreErrors,
  });
}

export function notFound(what: string): Failure {
  return new Failure('not_found', `There is no such ${what}.`);
}
