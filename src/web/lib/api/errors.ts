import type { FieldError, Problem, ProblemCode } from '#contract/problem.ts';

/** The server answered with a problem (RFC 9457): something the reader can be told in words. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: ProblemCode;
  readonly status: number;
  /** The first of them, where there are very many. */
  readonly fieldErrors: readonly FieldError[];
  /** How many more there are. */
  readonly moreErrors: number;
  /** With `precondition_failed`: the resource as it is now, to be parsed by whoever wants it. */
  readonly current: unknown;
  readonly requestId: string;
  /** Seconds after which it may be worth trying again; null where the server did not say. */
  readonly retryAfterSeconds: number | null;

  constructor(problem: Problem, retryAfterSeconds: number | null = null) {
    super(problem.detail);
    this.code = problem.code;
    this.status = problem.status;
    this.fieldErrors = problem.errors ?? [];
    this.moreErrors = problem.moreErrors ?? 0;
    this.current = problem.current;
    this.requestId = problem.requestId;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** No answer came: the server is not running, or not within reach. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';
}

/** An answer came that the contract does not know: another program, another version, or a fault. */
export class UnexpectedAnswerError extends Error {
  override readonly name = 'UnexpectedAnswerError';
  readonly status: number;
  /** The server's id of the request; null where it sent none. */
  readonly requestId: string | null;

  constructor(message: string, status: number, requestId: string | null) {
    super(message);
    this.status = status;
    this.requestId = requestId;
  }
}

/** True where the same request may succeed a moment later: no answer came, or the server had a fault that may pass. */
export function isPassing(error: unknown): boolean {
  if (error instanceof OfflineError) return true;
  // The key is set by whoever runs the server, not within a moment.
  if (isProblem(error, 'secrets_unavailable')) return false;
  return (error instanceof ApiProblem || error instanceof UnexpectedAnswerError) && error.status >= 500;
}

/** True for a problem with this code. */
export function isProblem(error: unknown, code: ProblemCode): error is ApiProblem {
  return error instanceof ApiProblem && error.code === code;
}
