import { cancelTestRun } from '#contract/endpoints/test-runs.ts';
import { call } from '../api/call.ts';
import { isProblem } from '../api/errors.ts';
import { stalledMs } from '../api/stalled.ts';

/**
 * Cancels a running test down to its socket. `unknown` where the server has no such test, or not yet. Throws as a call does,
 * and after ten seconds without an answer: whoever wants to stop need not wait for a network that does nothing.
 */
export async function cancelRun(assistantId: string, testRunId: string): Promise<'cancelled' | 'unknown'> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), stalledMs);
  try {
    await call(cancelTestRun, { params: { assistantId, testRunId }, signal: limit.signal });
    return 'cancelled';
  } catch (error) {
    if (isProblem(error, 'not_found')) return 'unknown';
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
