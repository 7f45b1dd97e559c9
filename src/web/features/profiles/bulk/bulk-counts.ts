import type { BulkOutcome, BulkResult, BulkState, BulkWork } from './bulk-runner.ts';

const order = [
  'passed',
  'failed',
  'cancelled',
  'deleted',
  'restored',
  'there',
  'changed',
  'name_taken',
  'asks',
  'gone',
  'error',
] as const satisfies readonly BulkOutcome[];

/** How often each outcome came that did, in the order in which they are told. */
export function countsOf(results: readonly BulkResult[]) {
  return order
    .map((outcome) => ({ outcome, count: results.filter((result) => result.outcome === outcome).length }))
    .filter(({ count }) => count > 0);
}

/** What came of a profile with which it was done, by what is done. */
const carriedOut: Readonly<Record<BulkWork, readonly BulkOutcome[]>> = {
  test: ['passed', 'failed'],
  delete: ['deleted'],
  restore: ['restored'],
};

/** With how many it was done, of all that came to something. */
export function carriedOutCount({ work, results }: Pick<BulkState, 'work' | 'results'>): number {
  return results.filter(({ outcome }) => carriedOut[work].includes(outcome)).length;
}

/** Fewest profiles between two announcements of how far it is. */
const shortestStep = 10;

/** How many are done as it is announced: in tenths of the way, so that listening stays possible. 0 is not announced. */
export function milestoneOf(done: number, count: number): number {
  const step = Math.max(shortestStep, Math.ceil(count / 10));
  return Math.floor(done / step) * step;
}

/** The outcomes that somebody should look at. Who cancelled a test knows of it, and the counts say how many. */
const notable = [
  'failed',
  'changed',
  'name_taken',
  'asks',
  'error',
] as const satisfies readonly BulkOutcome[];

export interface NotableResult extends BulkResult {
  readonly outcome: (typeof notable)[number];
}

function isNotable(result: BulkResult): result is NotableResult {
  return notable.some((outcome) => outcome === result.outcome);
}

/** The profiles that somebody should look at, with why. */
export function noteworthy({ results }: BulkState): readonly NotableResult[] {
  return results.filter(isNotable);
}
