import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OfflineError } from '../../../lib/api/errors.ts';
import { unlessAborted } from './aborted-after.ts';
import { BulkRunner } from './bulk-runner.ts';
import { deleteMany } from './in-parts.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const profiles = [{ id: 'a', version: 1, name: 'a', type: 'basic', tenancyEnabled: false }];

it('waits no longer than ten seconds once it is stopped, for a network that neither answers nor fails', async () => {
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
      }),
  );
  const runner = new BulkRunner();
  const done = runner.start('delete', profiles, deleteMany('a1'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(runner.getState(), 'nobody has stopped it').toMatchObject({ phase: 'running' });
  runner.stop();
  await vi.advanceTimersByTimeAsync(9999);
  expect(runner.getState()).toMatchObject({ phase: 'stopping' });
  await vi.advanceTimersByTimeAsync(1);
  await done;
  expect(runner.getState()).toMatchObject({ phase: 'ended', results: [], unsettled: [profiles] });
  expect(runner.getState()?.error).toBeInstanceOf(OfflineError);
  expect(vi.getTimerCount()).toBe(0);
});

it('has its limit end with the answer', async () => {
  const items = [{ id: 'a', outcome: 'deleted' }];
  vi.stubGlobal('fetch', () => {
    runner.stop();
    return Promise.resolve(Response.json({ items }));
  });
  const runner = new BulkRunner();
  await runner.start('delete', profiles, deleteMany('a1'));
  expect(runner.getState()).toMatchObject({ phase: 'ended', error: null, results: [{ outcome: 'deleted' }] });
  expect(vi.getTimerCount()).toBe(0);
});

it('is not begun where it is stopped while what does it is on its way', async () => {
  const controller = new AbortController();
  const coming = unlessAborted(new Promise<string>(() => undefined), controller.signal);
  controller.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(await coming).toBeNull();
  expect(await unlessAborted(Promise.resolve('it'), new AbortController().signal)).toBe('it');
});
