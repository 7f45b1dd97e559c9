import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { wait } from './wait.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('ends at once where it was stopped before: an aborted signal tells nobody any more', async () => {
  await wait(60_000, AbortSignal.abort());
  expect(vi.getTimerCount()).toBe(0);
});

it('ends early where it is stopped meanwhile', async () => {
  const controller = new AbortController();
  const waiting = wait(60_000, controller.signal);
  controller.abort();
  await waiting;
  expect(vi.getTimerCount()).toBe(0);
});

it('leaves no listener behind, however often it waits', async () => {
  const { signal } = new AbortController();
  const added = vi.spyOn(signal, 'addEventListener');
  const removed = vi.spyOn(signal, 'removeEventListener');
  const waiting = wait(1000, signal);
  await vi.advanceTimersByTimeAsync(1000);
  await waiting;
  expect(added).toHaveBeenCalledOnce();
  expect(removed).toHaveBeenCalledWith('abort', added.mock.calls[0]?.[1]);
});
