import type { SelectedProfile } from '#contract/endpoints/bulk-profiles.ts';
import type { ProblemCode } from '#contract/problem.ts';
import { ApiProblem, OfflineError } from '../../../lib/api/errors.ts';
import type { BulkPerform, BulkProgress, BulkResult } from './bulk-runner.ts';

/** Half of what the server tests at once where nothing else is set, so that others get their turn. */
const atOnce = 4;

/** What no other test could be recorded with either: to go on would ask providers for nothing. */
const endsAll: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'store_unavailable',
  'storage_full',
  'secrets_unavailable',
]);

/** How long to wait where the server does not say. */
const usualPauseMs = 1000;

/** What testing many needs of the world. */
export interface ManyTestsHost {
  /** False where the test of a profile needs somebody who answers: who signs in, or fills something in. */
  readonly runsAlone: (profile: SelectedProfile) => boolean;
  /** Tests one. Throws as a call does; cancels the test when the signal aborts. */
  readonly test: (profile: SelectedProfile, signal: AbortSignal) => Promise<BulkResult>;
  readonly now: () => number;
  /** Waits, and ends early where the signal aborts. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Whether a test has to begin again later: so many at once, or in a minute, are let in. */
function pauseOf(error: unknown): number | null {
  if (!(error instanceof ApiProblem) || error.code !== 'too_many_tests') return null;
  return error.retryAfterSeconds === null ? usualPauseMs : error.retryAfterSeconds * 1000;
}

/** What a test that could not be carried out comes to. Throws where none can. */
function resultOf(profile: SelectedProfile, error: unknown): BulkResult {
  if (error instanceof OfflineError || !(error instanceof ApiProblem) || endsAll.has(error.code)) throw error;
  if (error.code === 'not_found') return { profile, outcome: 'gone' };
  return { profile, outcome: error.code === 'validation_failed' ? 'asks' : 'error' };
}

async function testOne(
  profile: SelectedProfile,
  host: ManyTestsHost,
  { signal, pause }: BulkProgress,
): Promise<BulkResult | null> {
  if (!host.runsAlone(profile)) return { profile, outcome: 'asks' };
  while (!signal.aborted) {
    try {
      return await host.test(profile, signal);
    } catch (error) {
      const pauseMs = pauseOf(error);
      if (pauseMs === null) return resultOf(profile, error);
      pause(host.now() + pauseMs);
      await host.wait(pauseMs, signal);
      pause(null);
    }
  }
  return null;
}

/** Tests profiles, some at once, within the limits of the server: where it says to wait, all wait and go on. */
export function testMany(host: ManyTestsHost): BulkPerform {
  return async (profiles, progress) => {
    const waiting = profiles.values();
    const first: { failure: { readonly error: unknown } | null } = { failure: null };
    const work = async () => {
      for (const profile of waiting) {
        if (progress.signal.aborted || first.failure !== null) return;
        try {
          const result = await testOne(profile, host, progress);
          if (result !== null) progress.report([result]);
        } catch (error) {
          progress.doubt([profile]);
          first.failure ??= { error };
        }
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    if (first.failure !== null) throw first.failure.error;
  };
}
