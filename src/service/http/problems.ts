import { problemTypes, type Problem, type ProblemCode } from '#contract/problem.ts';
import { Failure } from '../failure.ts';
import type { Log } from '../ports.ts';
import { StoreError } from '../ports/store.ts';

/** Seconds that a client is asked to wait while the database cannot be reached. */
const storeRetrySeconds = 5;

/** An error answer that is ready to leave. */
export interface ProblemAnswer {
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;
}

function problemOf(code: ProblemCode, detail: string, requestId: string): Problem {
  const { status, title } = problemTypes[code];
  return { type: `urn:authorization-profiles:problem:${code}`, title, status, detail, code, requestId };
}

function fromFailure(failure: Failure, requestId: string): ProblemAnswer {
  const problem = problemOf(failure.code, failure.message, requestId);
  return {
    problem: {
      ...problem,
      ...(failure.fieldErrors.length > 0 && { errors: [...failure.fieldErrors] }),
      ...(failure.moreErrors > 0 && { moreErrors: failure.moreErrors }),
      ...(failure.current !== undefined && { current: failure.current }),
    },
    headers: failure.retryAfterSeconds === null ? {} : { 'retry-after': String(failure.retryAfterSeconds) },
  };
}

function fromStoreError({ reason }: StoreError, requestId: string): ProblemAnswer {
  if (reason === 'full')
    return {
      problem: problemOf(
        'storage_full',
        'The disk of the database is full. Nothing was saved; reading still works.',
        requestId,
      ),
      headers: {},
    };
  return {
    problem: problemOf(
      'store_unavailable',
      reason === 'uncertain'
        ? 'The database was lost while it was saving, so it may have been saved or not. Look before you try again.'
        : 'The database cannot be reached or cannot be written to. Nothing was saved. Try again in a moment.',
      requestId,
    ),
    headers: { 'retry-after': String(storeRetrySeconds) },
  };
}

/** What is answered for an error. What nobody foresaw is logged, and the answer names only the request. */
export function problemAnswer(error: unknown, requestId: string, route: string, log: Log): ProblemAnswer {
  if (error instanceof Failure) return fromFailure(error, requestId);
  if (error instanceof StoreError) {
    log.error('store_error', { requestId, route, reason: error.reason }, error);
    return fromStoreError(error, requestId);
  }
  log.error('internal_error', { requestId, route }, error);
  const detail = `This is a fault of the server, not of the request. Its log names it by the request id ${requestId}.`;
  return { problem: problemOf('internal_error', detail, requestId), headers: {} };
}
