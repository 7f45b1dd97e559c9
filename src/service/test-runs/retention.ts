import { limits, signInLimits } from '#contract/limits.ts';
import type { Clock } from '../ports.ts';
import type { Store } from '../ports/store.ts';
import { pause } from '../pause.ts';
import { dayMs } from '../day.ts';

/** Rows that go in one statement, so that nobody waits long for it. */
const removedAtOnce = 100;

/** When the oldest run began that is still shown. */
export function oldestKept(clock: Clock): string {
  return new Date(clock.now() - limits.testRunDays * dayMs).toISOString();
}

/** How many runs are kept of a profile, or of drafts where it is null. */
export function runsKept(profileId: string | null): number {
  return profileId === null ? limits.draftTestRuns : limits.testRuns;
}

/** Removes some of the runs that are too old, of all assistants, and returns how many: what a test has time for. */
export function removeOldRuns(store: Store, clock: Clock): Promise<number> {
  return store.testRuns.removeStartedBefore(oldestKept(clock), removedAtOnce);
}

/** Removes all that are too old, however many, unless the signal aborts. Others have their turn between. */
export async function removeAllOldRuns(store: Store, clock: Clock, signal: AbortSignal): Promise<number> {
  let removed = 0;
  for (;;) {
    const count = await removeOldRuns(store, clock);
    removed += count;
    if (count < removedAtOnce || signal.aborted) return removed;
    await pause();
  }
}

/**
 * Removes the sign-ins that nobody came back from, of all assistants, and returns how many. They stay for their time
 * once more: whoever asks for such a test is still told how it ended. One that was answered is not removed: it ends in
 * a stored run (`sign-ins.ts`).
 */
export function removeOldSignIns(store: Pick<Store, 'pendingAuthorizations'>, clock: Clock): Promise<number> {
  const before = new Date(clock.now() - signInLimits.waitMinutes * 60_000).toISOString();
  return store.pendingAuthorizations.removeExpiredBefore(before);
}
