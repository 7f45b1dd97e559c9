import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepHouse } from './housekeeping.ts';

const hourMs = 60 * 60 * 1000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('wipes at once and every hour, until it is ended', async () => {
  const wipeExpired = vi.fn(async () => 0);
  const stop = keepHouse([wipeExpired], { error: () => undefined });
  expect(wipeExpired).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2 * hourMs);
  expect(wipeExpired).toHaveBeenCalledTimes(3);
  await stop();
  await vi.advanceTimersByTimeAsync(2 * hourMs);
  expect(wipeExpired).toHaveBeenCalledTimes(3);
});

it('logs a fault and goes on', async () => {
  const events: string[] = [];
  const wipeExpired = vi.fn(async () => Promise.reject(new Error('gone')));
  const stop = keepHouse([wipeExpired], { error: (event) => void events.push(event) });
  await vi.advanceTimersByTimeAsync(hourMs);
  expect(events).toEqual(['housekeeping_failed', 'housekeeping_failed']);
  await stop();
});

it('lets the work that is going on come to its end', async () => {
  let end: () => void = () => undefined;
  const wipeExpired = () => new Promise<number>((resolve) => (end = () => resolve(1)));
  let isStopped = false;
  const stopped = keepHouse([wipeExpired], { error: () => undefined })().then(() => (isStopped = true));
  await vi.advanceTimersByTimeAsync(0);
  expect(isStopped).toBe(false);
  end();
  await stopped;
});

it('does not begin anew what takes longer than an hour', async () => {
  let end: () => void = () => undefined;
  const wipeExpired = vi.fn(() => new Promise<void>((resolve) => (end = resolve)));
  const stop = keepHouse([wipeExpired], { error: () => undefined });
  await vi.advanceTimersByTimeAsync(2 * hourMs);
  expect(wipeExpired).toHaveBeenCalledTimes(1);
  end();
  await vi.advanceTimersByTimeAsync(hourMs);
  expect(wipeExpired).toHaveBeenCalledTimes(2);
  end();
  await stop();
});

it('tells the work that is going on to stop', async () => {
  const untilStopped = (signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve());
    });
  await keepHouse([untilStopped], { error: () => undefined })();
});
