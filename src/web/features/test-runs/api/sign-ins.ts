import { endSignIn } from '#contract/endpoints/sign-ins.ts';
import { getTestRun } from '#contract/endpoints/test-runs.ts';
import type { PendingTestRun, SignInEndWrite, TestRun } from '#contract/test-run.ts';
import { call } from '../../../lib/api/call.ts';
import { isProblem } from '../../../lib/api/errors.ts';

/** A test that waited for a user when it was last looked at. */
export async function readStartedTest(
  assistantId: string,
  testRunId: string,
  signal: AbortSignal,
): Promise<TestRun | PendingTestRun> {
  return (await call(getTestRun, { params: { assistantId, testRunId }, signal })).body;
}

/** Ends a test that waits. It may have ended by itself meanwhile, which is as good. */
export async function endWaiting(assistantId: string, testRunId: string, how: SignInEndWrite): Promise<void> {
  try {
    await call(endSignIn, { params: { assistantId, testRunId }, body: how });
  } catch (error) {
    if (!isProblem(error, 'not_found')) throw error;
  }
}
