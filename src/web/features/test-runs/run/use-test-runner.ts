import { useEffect, useState, useSyncExternalStore } from 'react';
import { randomId } from '../../../lib/random-id.ts';
import { listenForSignIns } from '../../../lib/sign-in-window/sign-in-news.ts';
import { openSignInWindow } from '../../../lib/sign-in-window/sign-in-window.ts';
import { cancelRun } from '../../../lib/test-runs/cancel-run.ts';
import { endWaiting, readStartedTest } from '../api/sign-ins.ts';
import { TestRunner, type TestState } from './test-runner.ts';

/** A runner for the tests of a dialog. What still runs when the dialog goes away is cancelled. */
export function useTestRunner(assistantId: string): {
  readonly runner: TestRunner;
  readonly state: TestState;
} {
  const [runner] = useState(
    () =>
      new TestRunner({
        now: () => Date.now(),
        newId: randomId,
        cancel: (testRunId) => cancelRun(assistantId, testRunId),
        read: (testRunId, signal) => readStartedTest(assistantId, testRunId, signal),
        end: (testRunId, how) => endWaiting(assistantId, testRunId, how),
        listen: listenForSignIns,
        openWindow: openSignInWindow,
        wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      }),
  );
  useEffect(() => () => void runner.leave(), [runner]);
  return { runner, state: useSyncExternalStore(runner.subscribe, runner.getState) };
}
