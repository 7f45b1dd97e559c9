import type { SeenAnswer } from '../seen.ts';

const words = /rate.?limit|too.?many.?requests|slow_down|throttl/i;
/** Statuses under which some providers ask for a pause, in place of 429: only their words tell. */
const mayBeLimits: ReadonlySet<number> = new Set([400, 403, 420]);

/** True for an answer that wants fewer requests, whatever else it says. */
export function wantsFewerRequests({ answer, error }: Pick<SeenAnswer, 'answer' | 'error'>): boolean {
  if (answer.status === 429) return true;
  return mayBeLimits.has(answer.status) && words.test(`${error?.code ?? ''} ${error?.description ?? ''}`);
}
