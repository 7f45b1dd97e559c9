import { afterEach, describe, expect, it, vi } from 'vitest';
import type { VariableRead, VariableWrite } from '#contract/variable.ts';
import { hookResult } from '../../../testing/hook-result.tsx';
import { OvertakenError, useSaveVariable } from './write-variables.ts';

afterEach(() => void vi.unstubAllGlobals());

const at = '2026-11-23T12:00:00.000Z';
const shape = {
  ...{ id: 'v1', assistantId: 'a1', name: 'HOST', createdAt: at, updatedAt: at },
  ...{ usedBy: [], usedByCount: 0 },
};
const plain = (version: number, value: string): VariableRead => ({ ...shape, version, secure: false, value });
const sealed = (version: number): VariableRead => ({
  ...{ ...shape, version, secure: true },
  value: { isSet: true, updatedAt: at, fingerprint: '0123abcd', isReadable: true },
});

const staleAs = (current: VariableRead | null) => ({
  ...{ type: 'urn:x', title: 'Changed', status: 412, detail: 'Changed.', code: 'precondition_failed' },
  ...{ requestId: 'r1', current },
});

/** A server on which the variable is as `now`, and that refuses to replace another version; it loses as many answers first. */
function saving(now: VariableRead, lost = 0) {
  const stale = staleAs(now);
  let left = lost;
  vi.stubGlobal('fetch', (_: string, { method }: RequestInit) => {
    if (method === 'GET')
      return Promise.resolve(Response.json(now, { headers: { etag: `"v1-${now.version}"` } }));
    left -= 1;
    if (left >= 0) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(Response.json(stale, { status: 412 }));
  });
  const { mutateAsync } = hookResult(() => useSaveVariable('a1'));
  return (before: VariableRead | null, variable: VariableWrite) =>
    mutateAsync({ name: 'HOST', before, variable, dropSecrets: false });
}

describe('a variable that was saved since', () => {
  it.each([
    ['created', null, 1],
    ['changed', plain(1, 'a.example'), 2],
  ])('is saved where it was %s as it was to be', async (_, before, version) => {
    const now = plain(version, 'b.example');
    expect(await saving(now)(before, { secure: false, value: 'b.example' })).toEqual(now);
  });

  it('is not saved where it is another', async () => {
    const now = plain(2, 'c.example');
    const save = saving(now);
    const changed = { name: 'OvertakenError', how: 'changed', now };
    await expect(save(plain(1, 'a.example'), { secure: false, value: 'b.example' })).rejects.toMatchObject(
      changed,
    );
    await expect(save(plain(1, 'a.example'), { secure: true, value: 'c.example' })).rejects.toMatchObject(
      changed,
    );
  });

  it.each([
    ['created and is sealed', null, sealed(1)],
    ['changed and is sealed', sealed(1), sealed(2)],
    ['saved as it was to be at first', null, plain(1, 'a.example')],
  ])('is said to be perhaps saved where an answer was lost, and it was %s', async (_, before, now) => {
    const save = saving(now, 1);
    const write = { secure: true, value: 's3cret' } as const;
    await expect(save(before, write)).rejects.toMatchObject({ name: 'OfflineError' });
    const error: unknown = await save(before, write).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OvertakenError);
    expect(error).toMatchObject({ how: 'perhapsSaved', now });
  });

  it('was changed by somebody else where no answer was lost, or it was saved more than once', async () => {
    const write = { secure: true, value: 's3cret' } as const;
    const changed = { name: 'OvertakenError', how: 'changed' };
    await expect(saving(sealed(2))(sealed(1), write)).rejects.toMatchObject(changed);
    const save = saving(sealed(3), 1);
    await expect(save(sealed(1), write)).rejects.toMatchObject({ name: 'OfflineError' });
    await expect(save(sealed(1), write)).rejects.toMatchObject(changed);
  });

  it('is replaced as it is now once that was said', async () => {
    const now = plain(2, 'c.example');
    const written = plain(3, 'b.example');
    vi.stubGlobal('fetch', (_: string, { method, headers }: RequestInit) => {
      if (method === 'GET') return Promise.resolve(Response.json(now, { headers: { etag: '"v1-2"' } }));
      const isNow = new Headers(headers).get('if-match') === '"v1-2"';
      return Promise.resolve(isNow ? Response.json(written) : Response.json(staleAs(now), { status: 412 }));
    });
    const { mutateAsync } = hookResult(() => useSaveVariable('a1'));
    const save = {
      name: 'HOST',
      variable: { secure: false, value: 'b.example' },
      dropSecrets: false,
    } as const;
    const error: unknown = await mutateAsync({ ...save, before: plain(1, 'a.example') }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(OvertakenError);
    if (error instanceof OvertakenError)
      expect(await mutateAsync({ ...save, before: error.now })).toEqual(written);
  });

  it.each([
    ['deleted, where it was to be replaced', plain(1, 'a.example'), { how: 'deleted', now: null }],
    ['without its assistant, where it was to be added', null, { code: 'not_found' }],
  ])('is %s', async (_, before, expected) => {
    const gone = { ...staleAs(null), status: 404, code: 'not_found' };
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(gone, { status: 404 })));
    const { mutateAsync } = hookResult(() => useSaveVariable('a1'));
    const variable = { secure: false, value: 'b.example' } as const;
    await expect(mutateAsync({ name: 'HOST', before, variable, dropSecrets: false })).rejects.toMatchObject(
      expected,
    );
  });
});
