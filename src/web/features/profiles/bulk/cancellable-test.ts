import { cancelUnanswered, type CancelHost } from '../../../lib/test-runs/cancel-unanswered.ts';

/**
 * Sends a test, and cancels it when the signal aborts. Null where it was not known by its id to be
 * cancelled, and its call was given up. Throws as the call does.
 */
export async function cancellableTest<Answer>(
  send: (signal: AbortSignal) => Promise<Answer>,
  signal: AbortSignal,
  host: Pick<CancelHost, 'cancel' | 'wait'>,
): Promise<Answer | null> {
  const call = new AbortController();
  let hasEnded = false;
  const cancel = async () => {
    if (!(await cancelUnanswered({ ...host, hasEnded: () => hasEnded }))) call.abort();
  };
  const onAbort = () => void cancel();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await send(call.signal);
  } catch (error) {
    if (call.signal.aborted) return null;
    throw error;
  } finally {
    hasEnded = true;
    signal.removeEventListener('abort', onAbort);
  }
}
