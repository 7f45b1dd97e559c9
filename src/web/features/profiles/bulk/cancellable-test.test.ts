import { expect, it } from 'vitest';
import { cancellableTest } from './cancellable-test.ts';

function hangingCall() {
  let answer: (outcome: string) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const promise = new Promise<string>((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  return { promise, answer: (outcome: string) => answer(outcome), fail: (error: unknown) => fail(error) };
}

/** A test that hangs until it is answered, or its call is given up; what the server says to each cancel, in turn. */
function bench(...answers: readonly ('cancelled' | 'unknown' | Error)[]) {
  const controller = new AbortController();
  const said = [...answers];
  const waits: number[] = [];
  const hanging = hangingCall();
  const host = {
    cancel: async () => {
      const answer = said.shift() ?? new Error('asked once more than expected');
      if (answer instanceof Error) throw answer;
      if (answer === 'cancelled') hanging.answer('cancelled');
      return Promise.resolve(answer);
    },
    wait: async (milliseconds: number) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  };
  const send = async (signal: AbortSignal) => {
    signal.addEventListener('abort', () => hanging.fail(signal.reason));
    return hanging.promise;
  };
  const tested = cancellableTest(send, controller.signal, host);
  return { tested, stop: () => controller.abort(), hanging, said, waits };
}

it('leaves a test alone that nobody stops', async () => {
  const { tested, hanging, stop, said } = bench('unknown');
  hanging.answer('passed');
  await expect(tested).resolves.toBe('passed');
  stop();
  expect(said).toEqual(['unknown']);
});

it('asks again while the server does not know the test yet', async () => {
  const { tested, stop, said, waits } = bench('unknown', 'unknown', 'cancelled');
  stop();
  await expect(tested).resolves.toBe('cancelled');
  expect(said).toEqual([]);
  expect(waits).toEqual([200, 200]);
});

it('asks no more once the test is answered', async () => {
  const { tested, hanging, stop, said } = bench('unknown', 'unknown');
  stop();
  hanging.answer('failed');
  await expect(tested).resolves.toBe('failed');
  expect(said).toEqual(['unknown']);
});

it('gives up a test that cannot be cancelled', async () => {
  const { tested, stop, said } = bench('unknown', 'unknown', 'unknown', 'unknown', 'unknown');
  stop();
  await expect(tested).resolves.toBeNull();
  expect(said).toEqual([]);
});

it('gives up a test where the server is out of reach', async () => {
  const { tested, stop } = bench(new Error('offline'));
  stop();
  await expect(tested).resolves.toBeNull();
});

it('throws what the call of a test threw', async () => {
  const { tested, hanging } = bench();
  hanging.fail(new Error('refused'));
  await expect(tested).rejects.toThrow('refused');
});
