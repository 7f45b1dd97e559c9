import { limits } from '#contract/limits.ts';
import type { Clock } from '../ports.ts';
import type { Store } from '../ports/store.ts';

const dayMs = 24 * 60 * 60 * 1000;
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

/** Removes the runs that are too old, of all assistants, and returns how many. What is still to go goes with the next. */
export function removeOldRuns(store: Store, clock: Clock): Promise<number> {
  return store.testRuns.removeStartedBefore(oldestKept(clock), removedAtOnce);
}
