import { describe, expect, it } from 'vitest';
import { OfflineError } from '../lib/api/errors.ts';
import { Toasts } from '../ui/toast/toasts.ts';
import { createQueryClient } from './query-client.ts';

const fail = () => Promise.reject(new OfflineError('gone'));

function setUp() {
  const toasts = new Toasts();
  return { toasts, client: createQueryClient(toasts, (error) => `said: ${String(error)}`) };
}

describe('errors of the cache', () => {
  it('are said in a toast', async () => {
    const { toasts, client } = setUp();
    await expect(client.query({ queryKey: ['a'], queryFn: fail, retry: false })).rejects.toThrow('gone');
    expect(toasts.list()).toMatchObject([{ tone: 'error', message: 'said: OfflineError: gone' }]);
  });

  it('are not said twice where the page shows them itself', async () => {
    const { toasts, client } = setUp();
    const asked = client.query({ queryKey: ['a'], queryFn: fail, retry: false, meta: { errorShown: true } });
    await expect(asked).rejects.toThrow('gone');
    const changed = client.getMutationCache().build(client, { mutationFn: fail, meta: { errorShown: true } });
    await expect(changed.execute(undefined)).rejects.toThrow('gone');
    expect(toasts.list()).toEqual([]);
  });

  it('are said for changes as well', async () => {
    const { toasts, client } = setUp();
    const changed = client.getMutationCache().build(client, { mutationFn: fail });
    await expect(changed.execute(undefined)).rejects.toThrow('gone');
    expect(toasts.list()).toHaveLength(1);
  });
});
