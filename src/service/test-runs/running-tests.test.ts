import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRunningTests } from './running-tests.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A test whose client leaves, that tells how it ends. */
function leftTest() {
  const running = createRunningTests();
  const leaving = new AbortController();
  let pass: () => void = () => undefined;
  const ended = running.run(
    'a1',
    't1',
    leaving.signal,
    (signal) =>
      new Promise<string>((resolve) => {
        pass = () => resolve('passed');
        signal.addEventListener('abort', () => resolve(`cancelled: ${String(signal.reason)}`));
      }),
  );
  return { running, leave: () => leaving.abort('left'), pass: () => pass(), ended };
}

it('cancels a test a moment after its client has left', async () => {
  const { running, leave, ended } = leftTest();
  leave();
  await vi.advanceTimersByTimeAsync(900);
  expect(running.isRunning('t1')).toBe(true);
  await vi.advanceTimersByTimeAsync(100);
  expect(await ended).toBe('cancelled: left');
  expect(running.isRunning('t1')).toBe(false);
});

it.each(['before', 'after'])(
  'goes on where it is asked for again %s its first client has left',
  async (when) => {
    const { running, leave, pass, ended } = leftTest();
    if (when === 'after') leave();
    expect(running.askAgain('t1')).toBe(true);
    if (when === 'before') leave();
    await vi.advanceTimersByTimeAsync(10_000);
    pass();
    expect(await ended).toBe('passed');
    expect(vi.getTimerCount()).toBe(0);
  },
);

it('goes on, too, where two looked before either began', async () => {
  const { running, leave, pass, ended } = leftTest();
  const second = running.run('a1', 't1', new AbortController().signal, () => Promise.resolve('second'));
  await expect(second).rejects.toMatchObject({ code: 'test_run_id_taken' });
  leave();
  await vi.advanceTimersByTimeAsync(10_000);
  pass();
  expect(await ended).toBe('passed');
});

it('cancels one at once that is told to, also where it was asked for again', async () => {
  const { running, ended } = leftTest();
  running.askAgain('t1');
  expect(running.cancel('a1', 't1')).toBe(true);
  expect(await ended).toMatch(/^cancelled/);
  expect(vi.getTimerCount()).toBe(0);
});
