import { cancelTestRun } from '#contract/endpoints/test-runs.ts';
import { call } from '../api/call.ts';
import { isProblem } from '../api/errors.ts';

/** Cancels a running test down to its socket. `unknown` where the server has no such test, or not yet. */
export async function cancelRun(assistantId: string, testRunId: string): Promise<'cancelled' | 'unknown'> {
  try {
    await call(cancelTestRun, { params: { assistantId, testRunId } });
    return 'cancelled';
  } catch (error) {
    if (isProblem(error, 'not_found')) return 'unknown';
    throw error;
  }
}
