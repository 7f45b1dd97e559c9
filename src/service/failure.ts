import type { FieldErrorCode, FieldErrorParameters } from '#contract/field-errors.ts';
import { fieldErrorMessage } from '#contract/field-errors.ts';
import type { FieldError, ProblemCode } from '#contract/problem.ts';

/** A request that cannot be carried out, for a reason its sender can do something about. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: ProblemCode;
  readonly fieldErrors: readonly FieldError[];
  /** With `precondition_failed`: the resource as it is now. */
  readonly current: unknown;
  /** Seconds after which it may be worth trying again. */
  readonly retryAfterSeconds: number | null;

  constructor(
    code: ProblemCode,
    detail: string,
    more: { fieldErrors?: readonly FieldError[]; current?: unknown; retryAfterSeconds?: number } = {},
  ) {
    super(detail);
    this.code = code;
    this.fieldErrors = more.fieldErrors ?? [];
    this.current = more.current;
    this.retryAfterSeconds = more.retryAfterSeconds ?? null;
  }
}

/** A field error with its English text. */
export function fieldError(
  path: string,
  code: FieldErrorCode,
  parameters: FieldErrorParameters = {},
): FieldError {
  return { path, code, message: fieldErrorMessage(code, parameters), parameters: { ...parameters } };
}

/** What is said where values break a rule. */
export function invalid(fieldErrors: readonly FieldError[]): Failure {
  const one = fieldErrors.length === 1 ? 'One value breaks' : `${fieldErrors.length} values break`;
  return new Failure('validation_failed', `${one} a rule. See errors for which and what to do.`, {
    fieldErrors,
  });
}

export function notFound(what: string): Failure {
  return new Failure('not_found', `There is no such ${what}.`);
}
