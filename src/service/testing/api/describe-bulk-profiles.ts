import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deleteProfiles, restoreProfiles, selectProfiles } from '#contract/endpoints/bulk-profiles.ts';
import { limits } from '#contract/limits.ts';
import type { ProfileTable, Store } from '../../ports/store.ts';
import { clientCredentials } from '../profiles.ts';
import { assistantPath, openApi, saveProfile, type ApiHarness, type OpenStore } from './harness.ts';
import { fileOf } from './transfers/transfer-harness.ts';
import { watchedStore } from './watched-store.ts';

/** Selecting, deleting and restoring many profiles through the API, over any engine. */
export function describeBulkProfilesApi(engine: string, open: OpenStore): void {
  describe(`many profiles at once over ${engine}`, () => {
    let api: ApiHarness;
    let assistant: string;
    beforeEach(async () => {
      api = await openApi(open);
      assistant = await assistantPath(api.call);
    });
    afterEach(() => api.close());

    async function save(name: string, changes: Readonly<Record<string, unknown>> = {}) {
      const saved = await saveProfile(api.call, assistant, { name, ...changes });
      return { ...saved, id: String(saved.json().id) };
    }

    async function select(query: string) {
      const answer = await api.call('GET', `${assistant}/authorization-profile-selection?${query}`);
      return answer.as(selectProfiles.answers[200]);
    }

    async function remove(profiles: readonly { id: string; version: number }[]) {
      const path = `${assistant}/authorization-profile-deletions`;
      const answer = await api.call('POST', path, { body: { profiles } });
      return answer.as(deleteProfiles.answers[200]).items.map(({ outcome }) => outcome);
    }

    async function restore(ids: readonly string[]) {
      const path = `${assistant}/authorization-profile-restorations`;
      const answer = await api.call('POST', path, { body: { ids } });
      return answer.as(restoreProfiles.answers[200]).items.map(({ outcome }) => outcome);
    }

    const names = async (query = '') => (await select(query)).items.map(({ name }) => name);

    it('names all that match, in order, whatever a page of the list holds', async () => {
      for (let index = 0; index < 60; index += 1) await save(`Profile ${String(index).padStart(2, '0')}`);
      await save('Tenant', {
        tenancy: { enabled: true, baseUrl: 'https://{tenant}.example.com' },
        tokenRequestUrl: 'https://{tenant}.example.com/token',
      });
      expect(await select('')).toMatchObject({ total: 61 });
      expect(await names('search=PROFILE+5')).toHaveLength(10);
      expect(await names('status=passed')).toEqual([]);
      expect(await names('type=basic')).toEqual([]);
      const { items } = await select('search=tenant&status=never&type=oauth2_client_credentials');
      expect(items).toEqual([
        {
          id: expect.any(String) as unknown,
          version: 1,
          name: 'Tenant',
          type: 'oauth2_client_credentials',
          tenancyEnabled: true,
        },
      ]);
    });

    it('deletes and restores the same ones at once in any order, and does nothing again', async () => {
      const saved = [await save('One'), await save('Two'), await save('Three'), await save('Four')];
      const ids = saved.map(({ id }) => id);
      let begun = 0;
      let asked = 0;
      const store = watchedStore(api.store, () => (asked += 1));
      const transaction: Store['transaction'] = (work, options) =>
        store.transaction((tables) => {
          begun += 1;
          return work(tables);
        }, options);
      const call = api.with({ store: { ...store, transaction } });
      const both = async (what: string, bodyOf: (ids: readonly string[]) => unknown) => {
        const post = (order: readonly string[]) =>
          call('POST', `${assistant}/authorization-profile-${what}`, { body: bodyOf(order) });
        const answers = await Promise.all([post(ids), post(ids.toReversed())]);
        expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      };
      const rounds = 5;
      for (let round = 0; round < rounds; round += 1) {
        const version = 2 * round + 1;
        await both('deletions', (order) => ({ profiles: order.map((id) => ({ id, version })) }));
        await both('restorations', (order) => ({ ids: order }));
        expect(await names()).toHaveLength(4);
      }
      expect(begun).toBe(4 * rounds);
      // All are found at once, and of two that do the same, one changes each.
      expect(asked).toBe(begun + 2 * rounds * ids.length);
    });

    it('tells of one that is named twice what the first has left', async () => {
      const { id } = await save('One');
      const one = { id, version: 1 };
      expect(await remove([one, one])).toEqual(['deleted', 'not_found']);
      expect(await restore([id, id])).toEqual(['restored', 'there']);
    });

    it('changes them in the order of their ids with an import and a variable too, which so wait for no deletion', async () => {
      const host = `${assistant}/variables/host`;
      const value = (text: string) => ({ secure: false, value: text });
      const made = await api.call('PUT', host, {
        body: value('id.example.com'),
        headers: { 'if-none-match': '*' },
      });
      const viaHost = { tokenRequestUrl: 'https://{{env.host}}/token' };
      const saved = [await save('B', viaHost), await save('A', viaHost), await save('C', viaHost)];
      let held = new Set<string>();
      const { store } = api;
      const transaction: Store['transaction'] = (work, options) =>
        store.transaction((tables) => {
          held = new Set();
          const { profiles } = tables;
          const find: ProfileTable['find'] = (ofAssistant, id) => {
            held.add(id);
            return profiles.find(ofAssistant, id);
          };
          const findMany: ProfileTable['findMany'] = async (ofAssistant, ids) => {
            const found = await profiles.findMany(ofAssistant, ids);
            for (const { id } of found) held.add(id);
            return found;
          };
          const update: ProfileTable['update'] = (record, version) => {
            held.add(record.id);
            return profiles.update(record, version);
          };
          const replaceMany: ProfileTable['replaceMany'] = (records) => {
            for (const { id } of records) held.add(id);
            return profiles.replaceMany(records);
          };
          return work({ ...tables, profiles: { ...profiles, find, findMany, update, replaceMany } });
        }, options);
      const call = api.with({ store: { ...store, transaction } });
      const ids = saved.map(({ id }) => id).toSorted();

      for (const order of [
        ['A', 'B', 'C'],
        ['C', 'B', 'A'],
      ]) {
        const text = fileOf([...order, 'New'].map((name) => clientCredentials({ ...viaHost, name })));
        const body = { text, onClash: 'replace', includeSecrets: true };
        const imported = await call('POST', `${assistant}/authorization-profile-imports`, { body });
        expect(imported.status, imported.text).toBe(201);
        expect([...held].filter((id) => ids.includes(id))).toEqual(ids);
      }

      const led = await call('PUT', `${host}?dropSecrets=true`, {
        body: value('elsewhere.example'),
        headers: { 'if-match': made.etag },
      });
      expect(led.status, led.text).toBe(200);
      expect([...held]).toEqual([...held].toSorted());
      expect(held.size).toBe(4);
    });

    it('deletes many, with what was changed meanwhile left, and brings them back with their secrets', async () => {
      const [one, two, three] = [await save('One'), await save('Two'), await save('Three')];
      const headers = { 'if-match': two.etag };
      await api.call('PUT', two.path, { body: clientCredentials({ name: 'Two, changed' }), headers });
      const all = [one, two, three].map(({ id }) => ({ id, version: 1 }));
      expect(await remove([...all, { id: 'none', version: 1 }])).toEqual([
        'deleted',
        'changed',
        'deleted',
        'not_found',
      ]);
      expect(await names()).toEqual(['Two, changed']);
      expect(await remove(all.slice(0, 1))).toEqual(['not_found']);

      await save('Three');
      expect(await restore([one.id, two.id, three.id])).toEqual(['restored', 'there', 'name_taken']);
      // Where the answer was lost, the same is asked again.
      expect(await restore([one.id, 'none'])).toEqual(['there', 'not_found']);
      expect(await names()).toEqual(['One', 'Three', 'Two, changed']);
      expect((await api.call('GET', one.path)).json()).toMatchObject({
        version: 3,
        clientSecret: { isSet: true, isReadable: true },
      });
    });

    it('leaves the profiles of another assistant alone', async () => {
      const { id } = await save('One');
      const other = await assistantPath(api.call, 'Other');
      const answer = await api.call('POST', `${other}/authorization-profile-deletions`, {
        body: { profiles: [{ id, version: 1 }] },
      });
      expect(answer.as(deleteProfiles.answers[200]).items).toEqual([{ id, outcome: 'not_found' }]);
      expect(await names()).toEqual(['One']);
    });

    it('answers 404 where the assistant is not there', async () => {
      const none = '/assistants/none/authorization-profile';
      const body = { profiles: [{ id: 'x', version: 1 }] };
      expect((await api.call('GET', `${none}-selection`)).status).toBe(404);
      expect((await api.call('POST', `${none}-deletions`, { body })).status).toBe(404);
      expect((await api.call('POST', `${none}-restorations`, { body: { ids: ['x'] } })).status).toBe(404);
    });

    it.each([
      ['deletions', { profiles: [] }, 422, 'profiles'],
      ['deletions', { profiles: [{ id: 'x' }] }, 422, 'profiles.0.version'],
      ['deletions', { profiles: [{ id: 'x', version: 1, name: 'y' }] }, 400, 'profiles.0.name'],
      ['restorations', { ids: [] }, 422, 'ids'],
      ['restorations', { ids: [7] }, 422, 'ids.0'],
      ['restorations', { ids: Array.from({ length: limits.profilesAtOnce + 1 }, String) }, 422, 'ids'],
    ])('refuses %s of %j', async (kind, body, status, path) => {
      const answer = await api.call('POST', `${assistant}/authorization-profile-${kind}`, { body });
      expect(answer.problem()).toMatchObject({ status, errors: [{ path }] });
    });

    it('refuses to select by what the list does not know', async () => {
      for (const query of ['status=broken', 'limit=5'])
        expect(
          (await api.call('GET', `${assistant}/authorization-profile-selection?${query}`)).status,
        ).toBeGreaterThanOrEqual(400);
    });
  });
}
