import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetUnusedKeys } from '../../keys/forget-keys.ts';
import { keyStatus } from '../../keys/key-status.ts';
import { rewrapSecrets } from '../../keys/rewrap-secrets.ts';
import { verifySecrets, type UnreadableSecret } from '../../keys/verify-secrets.ts';
import type { SealingKey } from '../../ports.ts';
import type { SealedRow } from '../../ports/sealed-rows.ts';
import type { Store } from '../../ports/store.ts';
import { createVault } from '../../vault/vault.ts';
import { testRandom } from '../deterministic.ts';
import { assistantPath, openApi, saveProfile, type ApiHarness, type OpenStore } from './harness.ts';
import { key, serverWith } from './key-harness.ts';

const [first, second] = [key('k1', 1), key('k2', 2)];
const rowSecret = { key: 'X-Api-Key', value: 'row-secret', secure: true };

/** Changing keys while everything goes on, over any engine. */
export function describeRewrapApi(engine: string, open: OpenStore): void {
  describe(`a change of keys over ${engine}`, () => {
    let api: ApiHarness;
    let assistant: string;
    let paths: string[];
    beforeEach(async () => {
      api = await openApi(open);
      const server = await serverWith(api, [first]);
      const { call } = server;
      assistant = await assistantPath(call);
      paths = [];
      for (const name of ['Alpha', 'Beta', 'Gamma', 'Deleted']) {
        const saved = await saveProfile(call, assistant, { name, tokenRequestHeaders: [rowSecret] });
        if (name === 'Deleted') await call('DELETE', saved.path, { headers: { 'if-match': saved.etag } });
        else expect(await server.test(saved.path)).toBe('ready');
        paths.push(saved.path);
      }
    });
    afterEach(() => api.close());

    const idOf = (path: string | undefined) => path?.split('/').at(-1) ?? '';

    async function rewrap(store: Store, pages = Infinity, seed = 7) {
      const { proven } = await serverWith(api, [second, first]);
      let left = pages;
      return rewrapSecrets(store, createVault(proven, testRandom(seed)), {
        sealsAs: proven.sealsAs ?? '',
        rowsAtOnce: 2,
        afterPage: async () => (left -= 1) > 0,
      });
    }

    async function status(keys: readonly SealingKey[]) {
      const { proven } = await serverWith(api, keys);
      const found = await keyStatus(api.store, proven);
      return found.keys.map(({ id, role, total }) => `${id} ${role} ${total}`);
    }

    async function verify(keys: readonly SealingKey[]) {
      const { proven } = await serverWith(api, keys);
      const unreadable: UnreadableSecret[] = [];
      const counts = await verifySecrets(api.store, createVault(proven, testRandom()), async (secret) => {
        unreadable.push(secret);
      });
      return {
        ...counts,
        found: unreadable.map(({ row, slot, missingKey }) => [row.name, slot, missingKey]),
      };
    }

    it('seals everything by the new key, the trash and test runs too, and leaves versions as they are', async () => {
      const before = await api.store.profiles.find(idOf(assistant), idOf(paths[0]));
      expect(await status([second, first])).toEqual(['k2 seals 0', 'k1 opens 11']);
      expect(await rewrap(api.store)).toMatchObject({ rewrapped: 11, unreadable: 0, isComplete: true });
      expect(await status([second, first])).toEqual(['k2 seals 11', 'k1 unused 0']);

      const server = await serverWith(api, [second]);
      expect(await server.notices()).toEqual([]);
      expect(await server.list(assistant)).toEqual(['Alpha', 'Beta', 'Gamma']);
      for (const path of paths.slice(0, 3)) expect(await server.test(path)).toBe('ready');
      const runs = await server.call('GET', `${paths[0] ?? ''}/test-runs`);
      expect(runs.json()).toMatchObject({ total: 2, items: [{}, {}] });
      await server.call('POST', `${paths[3] ?? ''}/restore`, { body: {} });
      expect(await server.test(paths[3] ?? '')).toBe('ready');
      const after = await api.store.profiles.find(idOf(assistant), idOf(paths[0]));
      expect({ ...after, secrets: [], lastTest: null }).toEqual({ ...before, secrets: [], lastTest: null });
    });

    it('forgets a key that has nothing left to open, and no other', async () => {
      const { proven } = await serverWith(api, [second, first]);
      expect(await forgetUnusedKeys(api.store, proven)).toEqual([]);
      await rewrap(api.store);
      expect(await forgetUnusedKeys(api.store, proven)).toEqual(['k1']);
      expect((await serverWith(api, [second])).proven.missing).toEqual([]);
      expect(await status([second])).toEqual(['k2 seals 11']);
    });

    it('makes the fingerprints anew, so that equal secrets still look equal', async () => {
      await rewrap(api.store);
      const server = await serverWith(api, [second]);
      const same = await saveProfile(server.call, assistant, { name: 'Same' });
      const [old, fresh] = [await server.read(paths[0] ?? ''), await server.read(same.path)];
      expect(old.clientSecret.fingerprint).toBe(fresh.clientSecret.fingerprint);
    });

    it('may end anywhere, and goes on with what is left', async () => {
      expect(await rewrap(api.store, 1)).toMatchObject({ rewrapped: 4, isComplete: false });
      expect(await status([second, first])).toEqual(['k2 seals 4', 'k1 opens 7']);
      expect(await verify([second, first])).toEqual({ opened: 11, unreadable: 0, found: [] });
      expect(await rewrap(api.store, 2)).toMatchObject({ rewrapped: 6 });
      expect(await rewrap(api.store)).toMatchObject({ rewrapped: 1, isComplete: true });
      expect(await verify([second])).toEqual({ opened: 11, unreadable: 0, found: [] });
    });

    it('loses nothing where the store fails in the middle', async () => {
      let replaced = 0;
      const failing = withReplace(api.store, async (row, write) => {
        replaced += 1;
        if (replaced === 3) throw new Error('The power is gone.');
        return write(row);
      });
      await expect(rewrap(failing)).rejects.toThrow('The power is gone.');
      expect(await verify([second, first])).toMatchObject({ opened: 11, unreadable: 0 });
      expect(await rewrap(api.store)).toMatchObject({ isComplete: true });
      expect(await verify([second])).toMatchObject({ opened: 11, unreadable: 0 });
    });

    it('is done by several at once without harm', async () => {
      const done = await Promise.all([5, 6, 7].map((seed) => rewrap(api.store, Infinity, seed)));
      expect(done.every(({ isComplete }) => isComplete)).toBe(true);
      expect(done.reduce((sum, { rewrapped }) => sum + rewrapped, 0)).toBe(11);
      expect(await verify([second])).toEqual({ opened: 11, unreadable: 0, found: [] });
    });

    it('yields to a save meanwhile', async () => {
      const server = await serverWith(api, [second, first]);
      let isSaved = false;
      const busy = withReplace(api.store, async (row, write) => {
        if (!isSaved && row.id === idOf(paths[1])) {
          isSaved = true;
          const saved = await server.save(paths[1] ?? '', { name: 'Beta', clientSecret: 'saved meanwhile' });
          expect(saved.status).toBe(200);
        }
        return write(row);
      });
      const before = (await server.read(paths[1] ?? '')).clientSecret.fingerprint;
      expect(await rewrap(busy)).toMatchObject({ isComplete: true, unreadable: 0 });
      const after = await server.read(paths[1] ?? '');
      expect(after).toMatchObject({ version: 2, clientSecret: { isReadable: true } });
      expect(after.clientSecret.fingerprint).not.toBe(before);
      expect(await status([second, first])).toContain('k1 unused 0');
    });

    it('leaves alone what does not open, and names it', async () => {
      const table = api.store.sealed.authorization_profiles;
      const [beta, gamma] = [
        (await table.find([idOf(paths[1])]))[0],
        (await table.find([idOf(paths[2])]))[0],
      ];
      const [swapped] = gamma?.secrets ?? [];
      if (beta?.secrets?.[0] === undefined || swapped === undefined) throw new Error('There is no secret.');
      await table.replace(beta, [swapped, ...beta.secrets.slice(1)]);
      const lost = await serverWith(api, [key('k0', 3)]);
      await saveProfile(lost.call, assistant, { name: 'Lost' });

      const found = [
        ['Beta', swapped.slot, null],
        ['Lost', 'clientSecret', 'k0'],
      ];
      const before = await verify([first]);
      expect(before).toMatchObject({ opened: 10, unreadable: 2 });
      expect(before.found.toSorted()).toEqual(found);
      expect(await rewrap(api.store)).toMatchObject({ rewrapped: 10, unreadable: 2, isComplete: true });
      expect((await table.find([beta.id]))[0]?.secrets).toContainEqual(swapped);
      expect((await verify([second, first])).found.toSorted()).toEqual(found);
      expect(await status([second, first])).toEqual(['k2 seals 10', 'k1 opens 1', 'k0 missing 1']);
    });
  });
}

/** The store, with something in the way of each row that is replaced. */
function withReplace(
  store: Store,
  replace: (row: SealedRow, write: (row: SealedRow) => Promise<boolean>) => Promise<boolean>,
): Store {
  const table = store.sealed.authorization_profiles;
  return {
    ...store,
    sealed: {
      ...store.sealed,
      authorization_profiles: {
        ...table,
        page: (request) => table.page(request),
        replace: (row, secrets) => replace(row, (given) => table.replace(given, secrets)),
      },
    },
  };
}
