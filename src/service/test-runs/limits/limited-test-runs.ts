import { Failure } from '../../failure.ts';
import type { Clock, Settings } from '../../ports.ts';
import type { TestRuns } from '../test-runs.ts';
import { MinuteLimit, type GiveBack } from './minute-limit.ts';

/**
 * The same use cases, of which an assistant may begin so many in a minute, and
 * all assistants together so many, since anybody may make one more: a server
 * that tests whatever it is asked to could be made to flood somebody. 0 is no
 * limit. Throws `too_many_tests` with the time to wait. A test that was refused
 * before it began does not count.
 */
export function limitTestRuns(
  testRuns: TestRuns,
  { testRunsPerMinute, testRunsPerMinuteInAll }: Settings,
  clock: Clock,
): TestRuns {
  const ofEach = new MinuteLimit(
    testRunsPerMinute,
    clock,
    `An assistant may run ${testRunsPerMinute} tests in a minute`,
  );
  const ofAll = new MinuteLimit(
    testRunsPerMinuteInAll,
    clock,
    `All assistants together may run ${testRunsPerMinuteInAll} tests in a minute`,
  );

  function admit(assistantId: string): GiveBack {
    const giveBackToAll = ofAll.admit();
    try {
      const giveBack = ofEach.admit(assistantId);
      return () => {
        giveBack();
        giveBackToAll();
      };
    } catch (error) {
      giveBackToAll();
      throw error;
    }
  }

  async function limited<Result>(
    assistantId: string,
    work: (onBegin: () => void) => Promise<Result>,
  ): Promise<Result> {
    const giveBack = admit(assistantId);
    const test = { hasBegun: false };
    try {
      return await work(() => (test.hasBegun = true));
    } catch (error) {
      if (error instanceof Failure && !test.hasBegun) giveBack();
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
