import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { firstAnswers } from './first-answers.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Tells whether a promise has come to its end. */
function watched(promise: Promise<void>) {
  const state = { isOver: false };
  void promise.then(() => {
    state.isOver = true;
  });
  return state;
}

const loaded = Promise.resolve();
const never = () => new Promise<never>(() => undefined);

it('waits for what is asked for', async () => {
  const client = new QueryClient();
  let answer = (_: string): void => undefined;
  const queryFn = () =>
    new Promise<string>((resolve) => {
      answer = resolve;
    });
  void client.query({ queryKey: ['list'], queryFn });
  const state = watched(firstAnswers(loaded, client));
  await vi.advanceTimersByTimeAsync(50);
  expect(state.isOver).toBe(false);
  answer('rows');
  await vi.advanceTimersByTimeAsync(1);
  expect(state.isOver).toBe(true);
});

it('waits for nothing, and not for long', async () => {
  const client = new QueryClient();
  await firstAnswers(loaded, client);
  const slowCode = watched(firstAnswers(never(), client));
  void client.query({ queryKey: ['list'], queryFn: never });
  const slowAnswer = watched(firstAnswers(loaded, client));
  await vi.advanceTimersByTimeAsync(99);
  expect([slowCode.isOver, slowAnswer.isOver]).toEqual([false, false]);
  await vi.advanceTimersByTimeAsync(1);
  expect([slowCode.isOver, slowAnswer.isOver]).toEqual([true, true]);
});
