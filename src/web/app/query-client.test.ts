import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ProblemCode } from '#contract/problem.ts';
import { ApiProblem, OfflineError, UnexpectedAnswerError } from '../lib/api/errors.ts';
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

describe('what failed is read again', () => {
  afterEach(() => vi.useRealTimers());

  /** How often it was asked for in all. */
  async function attemptsOf(error: Error): Promise<number> {
    vi.useFakeTimers();
    const { client } = setUp();
    let attempts = 0;
    const asked = client.query({
      queryKey: ['a'],
      queryFn: () => {
        attempts += 1;
        return Promise.reject(error);
      },
    });
    await Promise.all([expect(asked).rejects.toBe(error), vi.runAllTimersAsync()]);
    return attempts;
  }

  const problem = (status: number, code: ProblemCode) =>
    new ApiProblem({ type: 'about:blank', title: '', status, code, detail: '', requestId: 'r' });

  it.each([
    ['no answer came', new OfflineError('gone')],
    ['the server had a fault', problem(503, 'store_unavailable')],
    ['something in front of the server answered', new UnexpectedAnswerError('Bad Gateway', 502, null)],
  ])('twice where %s', async (_, error) => {
    expect(await attemptsOf(error)).toBe(3);
  });

  it.each([
    ['the server has decided', problem(404, 'not_found')],
    ['nothing changes within a moment', problem(503, 'secrets_unavailable')],
    ['the answer is not understood', new UnexpectedAnswerError('What?', 200, null)],
    ['the page itself is at fault', new TypeError('undefined is not a function')],
  ])('not at all where %s', async (_, error) => {
    expect(await attemptsOf(error)).toBe(1);
  });
});
