import { Failure } from '#service/failure.ts';
import type { Clock } from '#service/ports.ts';
import type { TestRuns } from '#service/test-runs/test-runs.ts';

/** How many tests may run; 0 for no limit. */
export interface TestLimits {
  /** Of one assistant. */
  readonly testRunsPerMinute: number;
  /** Of the whole server. */
  readonly testRunsAtOnce: number;
}

const minuteMs = 60_000;
/** Seconds after which a place is likely free again: most tests take less. */
const busyRetrySeconds = 2;

function tooMany(detail: string, retryAfterSeconds: number): Failure {
  return new Failure('too_many_tests', `${detail} Try again in ${retryAfterSeconds} s.`, {
    retryAfterSeconds,
  });
}

/** When each assistant's tests of the last minute began. */
class RecentTests {
  readonly #starts = new Map<string, readonly number[]>();

  /** The starts of the minute before `now`, the earliest first. Those of a clock that was ahead are none of it. */
  of(assistantId: string, now: number): readonly number[] {
    const starts = this.#starts.get(assistantId) ?? [];
    return starts.filter((start) => start > now - minuteMs && start <= now);
  }

  set(assistantId: string, starts: readonly number[]): void {
    if (starts.length === 0) this.#starts.delete(assistantId);
    else this.#starts.set(assistantId, starts);
  }
}

/**
 * The same use cases within limits: a server that tests whatever it is asked
 * to could be made to flood somebody. Throws `too_many_tests` with the time to
 * wait. A test that was refused for another reason does not count.
 */
export function limitTestRuns(
  testRuns: TestRuns,
  { testRunsPerMinute, testRunsAtOnce }: TestLimits,
  clock: Clock,
): TestRuns {
  const recent = new RecentTests();
  let running = 0;

  function admit(assistantId: string): number {
    if (testRunsAtOnce > 0 && running >= testRunsAtOnce)
      throw tooMany(
        `This server runs ${testRunsAtOnce} tests at once, and all of these places are taken.`,
        busyRetrySeconds,
      );
    const now = clock.now();
    const starts = recent.of(assistantId, now);
    const [earliest = now] = starts;
    if (testRunsPerMinute > 0 && starts.length >= testRunsPerMinute)
      throw tooMany(
        `An assistant may run ${testRunsPerMinute} tests in a minute.`,
        Math.max(1, Math.ceil((earliest + minuteMs - now) / 1000)),
      );
    recent.set(assistantId, [...starts, now]);
    return now;
  }

  function giveBack(assistantId: string, start: number): void {
    const starts = [...recent.of(assistantId, clock.now())];
    const at = starts.indexOf(start);
    if (at !== -1) starts.splice(at, 1);
    recent.set(assistantId, starts);
  }

  async function limited<Result>(assistantId: string, work: () => Promise<Result>): Promise<Result> {
    const start = admit(assistantId);
    running += 1;
    try {
      return await work();
    } catch (error) {
      if (error instanceof Failure && error.code !== 'test_run_id_taken') giveBack(assistantId, start);
      throw error;
    } finally {
      running -= 1;
    }
  }

  return {
    ...testRuns,
    testSaved: (assistantId, profileId, options, signal) =>
      limited(assistantId, () => testRuns.testSaved(assistantId, profileId, options, signal)),
    testDraft: (assistantId, draft, signal) =>
      limited(assistantId, () => testRuns.testDraft(assistantId, draft, signal)),
  };
}
