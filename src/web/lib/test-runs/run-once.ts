import { getTestProgress, getTestRun } from '#contract/endpoints/test-runs.ts';
import type { PendingTestRun, TestRun } from '#contract/test-run.ts';
import { call } from '../api/call.ts';
import { isProblem } from '../api/errors.ts';

const pauseMs = 500;

/**
 * Asks for a test under an id chosen here, and answers with it. A browser sends a request again by itself where its connection
 * broke before an answer came: the server has the test then, answers that its id is taken, and it is waited for here.
 * Throws as `send` does.
 */
export async function runOnce(
  assistantId: string,
  testRunId: string,
  signal: AbortSignal,
  send: () => Promise<TestRun | PendingTestRun>,
): Promise<TestRun | PendingTestRun> {
  try {
    return await send();
  } catch (error) {
    if (!isProblem(error, 'test_run_id_taken')) throw error;
    const ofRun = { params: { assistantId, testRunId }, signal };
    while ((await call(getTestProgress, ofRun)).body.phase !== 'unknown')
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    return (await call(getTestRun, ofRun)).body;
  }
}
