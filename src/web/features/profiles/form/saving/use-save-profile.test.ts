import { afterEach, expect, it, vi } from 'vitest';
import {
  authorizationProfileWriteSchema,
  type AuthorizationProfileRead,
} from '#contract/authorization-types/registry.ts';
import { hookResult } from '../../../../testing/hook-result.tsx';
import { clientCredentials, savedProfile } from '../../../../testing/profile-form.ts';
import { formToWrite } from '../model/form-to-write.ts';
import type { ProfileFormValues } from '../model/form-values.ts';
import { savedProfileOf } from './saved-profile.ts';
import { beginCreation } from './use-creation.ts';
import { useSaveProfile } from './use-save-profile.ts';

afterEach(() => vi.unstubAllGlobals());

const etagOf = (version: number) => `"${String(version)}"`;
const base = savedProfileOf({ body: savedProfile(), etag: etagOf(3) });
const times = { createdAt: '2026-05-04T10:00:00Z', updatedAt: '2026-05-04T10:00:00Z' };
const stored = { isSet: true, fingerprint: 'ffffffff', isReadable: true };
const replaced = (updatedAt: string) => ({ clientSecret: { ...stored, updatedAt } });
const stale = {
  ...{ type: 'about:blank', title: 'Changed', status: 412, detail: 'It was changed.' },
  ...{ code: 'precondition_failed', requestId: 'of-this-test' },
};

/** A server whose profile is so, and which loses its answer to the first save. Tells the versions that were saved over. */
function serve(there: AuthorizationProfileRead): string[] {
  const savedOver: string[] = [];
  let asked = 0;
  vi.stubGlobal('fetch', (_: string, { method, headers }: RequestInit) => {
    if (method === 'GET')
      return Promise.resolve(Response.json(there, { headers: { etag: etagOf(there.version) } }));
    asked += 1;
    if (asked === 1) return Promise.reject(new TypeError('Failed to fetch'));
    const ifMatch = new Headers(headers).get('if-match') ?? '';
    if (ifMatch !== etagOf(there.version))
      return Promise.resolve(
        Response.json(stale, { status: 412, headers: { 'content-type': 'application/problem+json' } }),
      );
    savedOver.push(ifMatch);
    return Promise.resolve(
      Response.json(savedProfile({ version: there.version + 1 }), { headers: { etag: '"9"' } }),
    );
  });
  return savedOver;
}

function withSecret(text: string): ProfileFormValues {
  const { clientSecret } = base.values.secrets;
  if (clientSecret === undefined) throw new Error('The profile has a client secret.');
  return { ...base.values, secrets: { ...base.values.secrets, clientSecret: { ...clientSecret, text } } };
}

/** Saves in vain, and once more, maybe something else. */
async function saveTwice(first: ProfileFormValues, second = first) {
  const creation = beginCreation(null);
  const save = hookResult(() => useSaveProfile('assistant-1', creation));
  const write = (values: ProfileFormValues) => {
    const { profile } = formToWrite(values, clientCredentials);
    return save(authorizationProfileWriteSchema.parse(profile), base, values);
  };
  expect(await write(first)).toMatchObject({ kind: 'failed' });
  return write(second);
}

it.each([
  ['its assistant', 200, 'gone'],
  ['nothing', 404, 'failed'],
])('tells of a profile that is not found, where %s is, what can be done with it', async (_, status, kind) => {
  vi.stubGlobal('fetch', (_address: string, { method }: RequestInit) =>
    Promise.resolve(
      method === 'GET' && status === 200
        ? Response.json({ id: 'assistant-1', name: 'My assistant', version: 1, ...times })
        : Response.json({ ...stale, status: 404, code: 'not_found' }, { status: 404 }),
    ),
  );
  const save = hookResult(() => useSaveProfile('assistant-1', beginCreation(null)));
  const { profile } = formToWrite(base.values, clientCredentials);
  const outcome = await save(authorizationProfileWriteSchema.parse(profile), base, base.values);
  expect(outcome).toMatchObject({ kind, error: { code: 'not_found' } });
});

it('saves a new secret whose answer was lost once more, over what that has saved', async () => {
  const savedOver = serve(savedProfile({ version: 4, ...replaced('2026-05-04T10:00:00Z') }));
  expect(await saveTwice(withSecret('new'))).toMatchObject({ kind: 'saved', saved: { etag: '"9"' } });
  expect(savedOver).toEqual(['"4"']);
});

it.each([
  [
    'somebody else has changed something else',
    savedProfile({ version: 4, name: 'Rooms' }),
    withSecret('new'),
  ],
  [
    'it was saved by somebody else, too',
    savedProfile({ version: 5, ...replaced('2026-05-04T10:00:00Z') }),
    withSecret('new'),
  ],
  [
    'another secret was entered since',
    savedProfile({ version: 4, ...replaced('2026-05-04T10:00:00Z') }),
    withSecret('newer'),
  ],
])('asks before it saves over what may be of somebody else: %s', async (_, there, second) => {
  const savedOver = serve(there);
  expect(await saveTwice(withSecret('new'), second)).toMatchObject({ kind: 'changed' });
  expect(savedOver).toEqual([]);
});
