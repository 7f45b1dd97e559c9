import type { BulkOutcome, BulkResult, BulkState } from './bulk-runner.ts';

/** How often each outcome came, in the order in which it is told. */
export function countsOf(results: readonly BulkResult[]): Readonly<Record<BulkOutcome, number>> {
  const counts: Record<BulkOutcome, number> = {
    passed: 0,
    failed: 0,
    cancelled: 0,
    deleted: 0,
    restored: 0,
    changed: 0,
    name_taken: 0,
    asks: 0,
    gone: 0,
    error: 0,
  };
  for (const { outcome } of results) counts[outcome] += 1;
  return counts;
}

/** The outcomes that somebody should look at. */
const notable = [
  'failed',
  'cancelled',
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
