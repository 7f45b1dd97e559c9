import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cancelRun } from './cancel-run.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('waits no longer than ten seconds for a network that neither answers nor fails', async () => {
  const stalled = vi.fn(
    (_: string, { signal }: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
      }),
  );
  vi.stubGlobal('fetch', stalled);
  const cancelling = expect(cancelRun('a1', 'r1')).rejects.toThrow('Aborted');
  await vi.advanceTimersByTimeAsync(9999);
  expect(stalled.mock.calls[0]?.[1].signal?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await cancelling;
  expect(vi.getTimerCount()).toBe(0);
});

it('has its limit end with the answer', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 202 })));
  expect(await cancelRun('a1', 'r1')).toBe('cancelled');
  expect(vi.getTimerCount()).toBe(0);
});
