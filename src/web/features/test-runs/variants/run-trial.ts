import type { TestRun } from '#contract/test-run.ts';
import type { Variant } from '#contract/variant-plan.ts';
import { isPassing } from '../../../lib/api/errors.ts';
import type { TestState } from '../run/test-runner.ts';

/** Why a trial is over. */
export type TrialEnd =
  | { readonly why: 'passed'; readonly variant: Variant; readonly run: TestRun }
  | { readonly why: 'none_passed' | 'cancelled' | 'rate_limit' | 'lockout' | 'no_use' }
  /** The server did not carry a test out. */
  | { readonly why: 'error'; readonly error: unknown };

/** What became of one variant; absent where it was not its turn. `unknown` where it may have been sent, and nothing was heard of it. */
export type VariantResult =
  | { readonly phase: 'testing' }
  | { readonly phase: 'unknown' }
  | { readonly phase: 'done'; readonly run: TestRun };

/** Told of each variant as it goes on. */
export type OnVariant = (code: string, result: VariantResult | null) => void;

function resultOf(state: TestState): VariantResult | null {
  if (state.phase === 'done') return { phase: 'done', run: state.run };
  // What the server has refused, it has not sent.
  if (state.phase === 'failed' && !isPassing(state.error)) return null;
  return { phase: 'unknown' };
}

function endOf(variant: Variant, state: TestState): TrialEnd | null {
  if (state.phase === 'failed') return { why: 'error', error: state.error };
  if (state.phase !== 'done') return { why: 'cancelled' };
  const { run } = state;
  if (run.status === 'passed') return { why: 'passed', variant, run };
  if (run.status === 'cancelled') return { why: 'cancelled' };
  const stop = run.diagnosis?.stopsTrial ?? null;
  return stop === null ? null : { why: stop };
}

/**
 * Tries variants one after the other, never two at once. The first that
 * passes is the last, and so is the first after which a provider must be left
 * alone. `test` resolves to how the test of one variant ended, which may be by
 * itself where it was just being stopped: nothing is tried once `isStopped`.
 */
export async function runTrial(
  variants: readonly Variant[],
  test: (variant: Variant) => Promise<TestState>,
  onVariant: OnVariant,
  isStopped: () => boolean,
): Promise<TrialEnd> {
  for (const variant of variants) {
    if (isStopped()) return { why: 'cancelled' };
    onVariant(variant.code, { phase: 'testing' });
    const state = await test(variant);
    onVariant(variant.code, resultOf(state));
    const end = endOf(variant, state);
    if (end !== null) return end;
  }
  return { why: 'none_passed' };
}
