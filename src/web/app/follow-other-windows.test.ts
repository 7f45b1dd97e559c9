import { MutationObserver, QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followOtherWindows } from './follow-other-windows.ts';

describe('what other windows are told', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function setUp() {
    const client = new QueryClient();
    const tell = vi.fn();
    followOtherWindows(client, tell);
    const done = (meta: { readonly changesNothing?: boolean }, mutationFn = () => Promise.resolve(1)) =>
      new MutationObserver(client, { mutationFn, meta }).mutate();
    return { tell, done };
  }

  it('is one change once, whatever else the cache does with it', async () => {
    const { tell, done } = setUp();
    await done({});
    await vi.runAllTimersAsync();
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it('is neither what changes nothing nor what failed', async () => {
    const { tell, done } = setUp();
    await done({ changesNothing: true });
    await expect(done({}, () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    await vi.runAllTimersAsync();
    expect(tell).not.toHaveBeenCalled();
  });

  it('is the first of many changes at once, and the others together', async () => {
    const { tell, done } = setUp();
    for (let count = 0; count < 20; count += 1) await done({});
    expect(tell).toHaveBeenCalledTimes(1);
    await vi.runAllTimersAsync();
    expect(tell).toHaveBeenCalledTimes(2);
  });
});
