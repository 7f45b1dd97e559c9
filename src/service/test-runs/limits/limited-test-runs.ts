import { Failure } from '../../failure.ts';
import type { Clock } from '../../ports.ts';
import type { TestRuns } from '../test-runs.ts';
import { minuteMs, RecentTests } from './recent-tests.ts';

/**
 * The same use cases, of which an assistant may begin so many in a minute, 0
 * for no limit: a server that tests whatever it is asked to could be made to
 * flood somebody. Throws `too_many_tests` with the time to wait. A test that
 * was refused before it began does not count.
 */
export function limitTestRuns(testRuns: TestRuns, perMinute: number, clock: Clock): TestRuns {
  const recent = new RecentTests();

  function admit(assistantId: string): number {
    const now = clock.now();
    const starts = recent.of(assistantId, now);
    const [earliest = now] = starts;
    if (perMinute > 0 && starts.length >= perMinute) {
      const retryAfterSeconds = Math.max(1, Math.ceil((earliest + minuteMs - now) / 1000));
      throw new Failure(
        'too_many_tests',
        `An assistant may run ${perMinute} tests in a minute. Try again in ${retryAfterSeconds} s.`,
        { retryAfterSeconds },
      );
    }
    recent.set(assistantId, [...starts, now], now);
    return now;
  }

  function giveBack(assistantId: string, start: number): void {
    const now = clock.now();
    const starts = [...recent.of(assistantId, now)];
    const at = starts.indexOf(start);
    if (at !== -1) starts.splice(at, 1);
    recent.set(assistantId, starts, now);
  }

  async function limited<Result>(
    assistantId: string,
    work: (onBegin: () => void) => Promise<Result>,
  ): Promise<Result> {
    const start = admit(assistantId);
    const test = { hasBegun: false };
    try {
      return await work(() => (test.hasBegun = true));
    } catch (error) {
      if (error instanceof Failure && !test.hasBegun) giveBack(assistantId, start);
      throw error;
    }
  }

  return {
    ...testRuns,
    testSaved: (assistantId, profileId, options, signal) =>
      limited(assistantId, (onBegin) =>
        testRuns.testSaved(assistantId, profileId, { ...options, onBegin }, signal),
      ),
    testDraft: (assistantId, draft, signal) =>
      limited(assistantId, (onBegin) => testRuns.testDraft(assistantId, { ...draft, onBegin }, signal)),
  };
}
