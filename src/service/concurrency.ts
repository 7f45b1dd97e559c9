import { Failure } from './failure.ts';

/** The entity tag of a version of a resource (RFC 9110 8.8.3). */
export function etagOf(resource: { id: string; version: number }): string {
  return `"${resource.id}-${resource.version}"`;
}

/** What a client said of the version it knows: a list of tags, or `*`. */
export type IfMatch = string | null;

/**
 * Checks If-Match. Tags are compared weakly, because compression on the way
 * may weaken a strong one. Throws `precondition_required` where it is absent
 * and needed, `precondition_failed` with the current resource where it is
 * stale.
 */
export function checkIfMatch(
  resource: { id: string; version: number },
  ifMatch: IfMatch,
  current: unknown,
  need: 'required' | 'optional' = 'required',
): void {
  if (ifMatch === null) {
    if (need === 'optional') return;
    throw new Failure(
      'precondition_required',
      'Send an If-Match header with the ETag that you read, so that nobody’s change is lost.',
    );
  }
  const tags = ifMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (tags.includes('*') || tags.includes(etagOf(resource))) return;
  throw staleFailure(current);
}

/** What is said where somebody else was faster. */
export function staleFailure(current: unknown): Failure {
  return new Failure(
    'precondition_failed',
    'It was changed meanwhile. Compare with the current version and decide.',
    {
      current,
    },
  );
}
