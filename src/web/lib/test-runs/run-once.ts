import { getTestProgress, getTestRun } from '#contract/endpoints/test-runs.ts';
import type { PendingTestRun, TestRun } from '#contract/test-run.ts';
import { call } from '../api/call.ts';
import { isProblem, OfflineError, UnexpectedAnswerError } from '../api/errors.ts';
import { stalledMs } from '../api/stalled.ts';

const pauseMs = 500;

/** Waits while the server has a test, and reads what came of it. */
async function readOnceEnded(
  assistantId: string,
  testRunId: string,
  signal: AbortSignal,
): Promise<TestRun | PendingTestRun> {
  const ofRun = { params: { assistantId, testRunId }, signal };
  while ((await call(getTestProgress, ofRun)).body.phase !== 'unknown')
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  return (await call(getTestRun, ofRun)).body;
}

/** True where no answer of the server came, which may have carried the test out all the same. */
function isUnanswered(error: unknown): boolean {
  return error instanceof OfflineError || (error instanceof UnexpectedAnswerError && error.status >= 500);
}

/**
 * The test whose answer was lost, where the server has it and can be asked for it soon; else null. One that was cancelled
 * was so because its connection broke, which says less than that no answer came.
 */
async function findUnanswered(
  assistantId: string,
  testRunId: string,
  signal: AbortSignal,
): Promise<TestRun | PendingTestRun | null> {
  const limit = new AbortController();
  const end = () => limit.abort();
  const timer = setTimeout(end, stalledMs);
  signal.addEventListener('abort', end, { once: true });
  try {
    const run = await readOnceEnded(assistantId, testRunId, limit.signal);
    return run.status === 'cancelled' ? null : run;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}

/**
 * Asks for a test under an id chosen here, and answers with it. A browser sends a request again by itself where its connection
 * broke before an answer came: the server has the test then, answers that its id is taken, and it is waited for here. Where
 * the answer itself is lost, the test is looked for. Throws as `send` does.
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
    if (isProblem(error, 'test_run_id_taken')) return readOnceEnded(assistantId, testRunId, signal);
    const found = isUnanswered(error) ? await findUnanswered(assistantId, testRunId, signal) : null;
    if (found === null) throw error;
    return found;
  }
}
