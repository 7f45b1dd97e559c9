import type { TestRun } from '#contract/test-run.ts';

/** The place of the exchange that a result is about: that of the diagnosis, else the first. */
export function mainExchange({ exchanges, diagnosis }: Pick<TestRun, 'exchanges' | 'diagnosis'>): number {
  return Math.max(
    0,
    exchanges.findIndex(({ step }) => step === diagnosis?.step),
  );
}
