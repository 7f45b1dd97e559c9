import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onlyLooking } from '../../keys/only-looking.ts';
import { proveKeys } from '../../keys/prove-keys.ts';
import { testRandom } from '../deterministic.ts';
import { assistantPath, openApi, saveProfile, type ApiHarness, type OpenStore } from './harness.ts';
import { key, serverWith } from './key-harness.ts';

const [first, second, wrong] = [key('k1', 1), key('k2', 2), key('k1', 9)];

/** Servers with the right key, another one, and none, over any engine. */
export function describeKeysApi(engine: string, open: OpenStore): void {
  describe(`keys over ${engine}`, () => {
    let api: ApiHarness;
    let assistant: string;
    let path: string;
    beforeEach(async () => {
      api = await openApi(open);
      const { call } = await serverWith(api, [first]);
      assistant = await assistantPath(call);
      ({ path } = await saveProfile(call, assistant));
    });
    afterEach(() => api.close());

    const stored = async () => {
      const found = await api.store.sealed.authorization_profiles.find([path.split('/').at(-1) ?? '']);
      return found[0]?.secrets ?? [];
    };

    it('are no matter while all are there', async () => {
      for (const keys of [[first], [second, first]]) {
        const server = await serverWith(api, keys);
        expect(await server.notices()).toEqual([]);
        expect(await server.list(assistant)).toEqual(['Hotel Bookings']);
        expect(await server.test(path)).toBe('ready');
      }
    });

    it('are known again by what they open, not by their names', async () => {
      const server = await serverWith(api, [second, { ...first, id: 'renamed' }]);
      expect(await server.test(path)).toBe('ready');
      expect(server.proven.keys.map(({ id }) => id)).toEqual(['k2', 'k1', 'renamed']);
    });

    it.each([
      ['is missing', second, 'k2', 'key_missing'],
      ['is replaced by another one of its name', wrong, 'k1-2', 'key_replaced'],
    ])(
      'say so where the one that sealed %s, and ask for the secret again',
      async (_, other, sealsAs, code) => {
        const [sealed] = await stored();
        const server = await serverWith(api, [other]);
        expect(server.proven.sealsAs).toBe(sealsAs);
        expect(await server.notices()).toMatchObject([{ code, parameters: { key: 'k1', count: 1 } }]);
        expect(await server.list(assistant)).toEqual(['Hotel Bookings!']);
        expect((await server.read(path)).clientSecret).toMatchObject({ isSet: true, isReadable: false });
        expect(await server.test(path)).toBe('clientSecret secret_unreadable');

        const edited = await server.save(path, { description: 'Edited' });
        expect(edited.json()).toMatchObject({ description: 'Edited', clientSecret: { isReadable: false } });
        expect(await stored(), 'what cannot be read is not touched').toEqual([sealed]);

        await server.save(path, { clientSecret: 'entered again' });
        expect(await server.notices()).toEqual([]);
        expect(await server.list(assistant)).toEqual(['Hotel Bookings']);
        expect(await server.test(path)).toBe('ready');
      },
    );

    it('never mix under one name: with both there, all is there again', async () => {
      const astray = await serverWith(api, [wrong]);
      const other = await saveProfile(astray.call, assistant, { name: 'Saved meanwhile' });
      expect(await astray.list(assistant)).toEqual(['Hotel Bookings!', 'Saved meanwhile']);

      const back = await serverWith(api, [first]);
      expect(await back.list(assistant)).toEqual(['Hotel Bookings', 'Saved meanwhile!']);
      expect(await back.notices()).toMatchObject([{ code: 'key_missing', parameters: { key: 'k1-2' } }]);

      const both = await serverWith(api, [first, { ...wrong, id: 'of-march' }]);
      expect(await both.notices()).toEqual([]);
      expect([await both.test(path), await both.test(other.path)]).toEqual(['ready', 'ready']);
      expect((await serverWith(api, [wrong])).proven.sealsAs, 'the name stays the same').toBe('k1-2');
    });

    it('that are not there at all leave profiles to be listed and edited, and nothing to be sealed', async () => {
      const [sealed] = await stored();
      const server = await serverWith(api, []);
      expect(await server.notices()).toMatchObject([{ code: 'key_absent', parameters: {} }]);
      expect(await server.list(assistant)).toEqual(['Hotel Bookings!']);
      expect((await server.save(path, { description: 'Edited' })).status).toBe(200);
      const refused = await server.save(path, { clientSecret: 'new' });
      expect(refused.problem()).toMatchObject({ status: 503, code: 'secrets_unavailable' });
      expect(await stored()).toEqual([sealed]);
      expect(await (await serverWith(api, [first])).test(path)).toBe('ready');
    });

    it('are told apart on servers that start with one each, before anything is sealed', async () => {
      const empty = await openApi(open);
      const one = await serverWith(empty, [first]);
      const other = await serverWith(empty, [wrong]);
      expect([one.proven.sealsAs, other.proven.sealsAs]).toEqual(['k1', 'k1-2']);
      expect(await other.notices(), 'nothing is lost').toEqual([]);
      await saveProfile(one.call, await assistantPath(one.call));
      expect(await other.notices()).toMatchObject([{ code: 'key_replaced' }]);
      await empty.close();
    });

    it('are entered once by many servers that start at once with the same', async () => {
      const empty = await openApi(open);
      const servers = await Promise.all([1, 2, 3, 4].map((seed) => serverWith(empty, [first], seed)));
      expect(servers.map(({ proven }) => proven.sealsAs)).toEqual(['k1', 'k1', 'k1', 'k1']);
      expect(await empty.store.sealingKeys.list()).toHaveLength(1);
      await empty.close();
    });

    it('are proven by secrets where no canary was kept', async () => {
      const old = await openApi(open);
      const call = old.with({ keyring: { keys: [first] } });
      const owner = await assistantPath(call);
      const saved = await saveProfile(call, owner);
      expect((await serverWith(old, [second])).proven.missing).toEqual([{ id: 'k1', isOther: false }]);
      expect((await serverWith(old, [wrong])).proven.missing).toContainEqual({ id: 'k1', isOther: true });
      const server = await serverWith(old, [first]);
      expect(server.proven).toMatchObject({ sealsAs: 'k1' });
      expect(server.proven.missing.map(({ id }) => id)).not.toContain('k1');
      expect(await server.test(saved.path)).toBe('ready');
      await old.close();
    });

    it('are looked at without a trace', async () => {
      const before = await api.store.sealingKeys.list();
      const store = onlyLooking(api.store);
      const looked = await proveKeys([wrong, second], { store, clock: api.clock, random: testRandom() });
      expect(looked).toMatchObject({ sealsAs: 'k1-2', missing: [{ id: 'k1', isOther: true }] });
      expect(await api.store.sealingKeys.list()).toEqual(before);
    });

    it('do not matter to a row that is damaged: it is listed, read and saved anew', async () => {
      const table = api.store.sealed.authorization_profiles;
      const [row] = await table.find([path.split('/').at(-1) ?? '']);
      if (row?.secrets?.[0] === undefined) throw new Error('The profile has no secret.');
      await table.replace(row, [{ ...row.secrets[0], sealed: 'no envelope' }]);
      const server = await serverWith(api, [first]);
      expect((await server.read(path)).clientSecret).toMatchObject({ isSet: true, isReadable: false });
      expect(await server.list(assistant)).toHaveLength(1);
      expect(await server.test(path)).toBe('clientSecret secret_unreadable');
      await server.save(path, { clientSecret: 'entered again' });
      expect(await server.test(path)).toBe('ready');
    });
  });
}
