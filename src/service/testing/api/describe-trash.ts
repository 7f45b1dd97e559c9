import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '#contract/limits.ts';
import { z } from '#contract/zod.ts';
import { createTrash } from '../../profiles/trash.ts';
import { createVault } from '../../vault/vault.ts';
import { testKeyring, testRandom } from '../deterministic.ts';
import { clientCredentials } from '../profiles.ts';
import { assistantPath, openApi, saveProfile, type ApiHarness, type OpenStore } from './harness.ts';

const listSchema = z.object({
  items: z.array(z.object({ id: z.string(), name: z.string(), deletedAt: z.string().nullable() })),
  total: z.number(),
});
const dayMs = 24 * 60 * 60 * 1000;

/** Deleting, restoring and wiping through the API, over any engine. */
export function describeTrashApi(engine: string, open: OpenStore): void {
  describe(`the trash over ${engine}`, () => {
    let api: ApiHarness;
    let assistant: string;
    let profiles: string;
    beforeEach(async () => {
      api = await openApi(open);
      assistant = await assistantPath(api.call);
      profiles = `${assistant}/authorization-profiles`;
    });
    afterEach(() => api.close());

    const list = async (query: string) => (await api.call('GET', `${profiles}?${query}`)).as(listSchema);
    const names = async (query: string) => (await list(query)).items.map(({ name }) => name);
    const read = (path: string) => api.call('GET', `${path}?deleted=true`);
    const restore = (path: string, body: unknown = {}, headers: Record<string, string> = {}) =>
      api.call('POST', `${path}/restore`, { body, headers });

    async function remove(path: string, etag: string, query = ''): Promise<number> {
      return (await api.call('DELETE', `${path}${query}`, { headers: { 'if-match': etag } })).status;
    }

    async function deleted(changes: Readonly<Record<string, unknown>> = {}) {
      const saved = await saveProfile(api.call, assistant, changes);
      expect(await remove(saved.path, saved.etag)).toBe(204);
      return saved;
    }

    it('holds what was deleted, the last first, and searches it', async () => {
      for (const name of ['Alpha', 'Beta', 'Gamma']) {
        await deleted({ name });
        api.clock.advance(1000);
      }
      await saveProfile(api.call, assistant, { name: 'Alpha' });
      expect(await names('')).toEqual(['Alpha']);
      expect(await names('deleted=true')).toEqual(['Gamma', 'Beta', 'Alpha']);
      expect(await names('deleted=true&sort=name')).toEqual(['Alpha', 'Beta', 'Gamma']);
      expect(await names('deleted=true&search=ET')).toEqual(['Beta']);
      const { items } = await list('deleted=true&limit=1');
      expect(items[0]?.deletedAt).toBe('2026-11-23T12:00:02.000Z');
    });

    it('hides it from everything else: it cannot be read, saved, tested, duplicated or deleted again', async () => {
      const saved = await deleted();
      const { path, etag } = saved;
      const draft = { profile: clientCredentials(), profileId: saved.json().id };
      const answers = [
        await api.call('GET', path),
        await api.call('PUT', path, { body: clientCredentials(), headers: { 'if-match': etag } }),
        await api.call('DELETE', path, { headers: { 'if-match': etag } }),
        await api.call('POST', `${path}/duplicate`),
        await api.call('POST', `${path}/test-runs`, { body: {} }),
        await api.call('GET', `${path}/test-runs`),
        await api.call('POST', `${assistant}/test-runs`, { body: draft }),
        await api.call('POST', `${assistant}/request-previews`, { body: draft }),
      ];
      for (const answer of answers)
        expect(answer.problem()).toMatchObject({ status: 404, code: 'not_found' });
    });

    it('shows one with deleted=true, without its secret, and none that is not in it', async () => {
      const { path } = await deleted();
      const shown = await read(path);
      expect(shown.json()).toMatchObject({
        name: 'Hotel Bookings',
        version: 2,
        clientSecret: { isSet: true },
      });
      expect(shown.text).not.toContain('s:e+c/r');
      const live = await saveProfile(api.call, assistant, { name: 'Live' });
      expect((await read(live.path)).status).toBe(404);
      expect((await restore(live.path, { name: 'Another' })).status).toBe(404);
    });

    it('gives one back as it was, with the secret still sealed as before', async () => {
      const saved = await deleted({
        tokenRequestHeaders: [{ key: 'X-Api-Key', value: 'row-secret', secure: true }],
      });
      const { path } = saved;
      const id = String(saved.json().id);
      const stored = () => api.store.profiles.find(assistant.replace('/assistants/', ''), id);
      const inTrash = await stored();
      const back = await restore(path);
      expect(back.status).toBe(200);
      expect(back.json()).toEqual({ ...saved.json(), version: 3 });
      expect((await api.call('GET', path)).etag).toBe(back.etag);
      expect(inTrash?.secrets).toHaveLength(2);
      expect((await stored())?.secrets).toEqual(inTrash?.secrets);
      expect((await api.call('POST', `${path}/test-runs`, { body: {} })).status).toBe(201);
      const again = await restore(path);
      expect([again.status, again.etag], 'where the answer was lost').toEqual([200, back.etag]);
      expect((await restore(path, {}, { 'if-match': saved.etag })).status).toBe(412);
      expect(await names('deleted=true')).toEqual([]);
    });

    it('asks for another name where the name was taken meanwhile', async () => {
      const { path } = await deleted();
      await saveProfile(api.call, assistant);
      const taken = {
        status: 409,
        code: 'name_taken',
        errors: [{ path: 'name', code: 'taken', message: 'Another profile already has this name.' }],
      };
      expect((await restore(path)).problem()).toMatchObject(taken);
      expect((await restore(path, { name: 'HOTEL  bookings' })).problem()).toMatchObject(taken);
      api.clock.advance(60_000);
      const back = await restore(path, { name: ' Hotel Bookings, old ' });
      expect(back.json()).toMatchObject({
        name: 'Hotel Bookings, old',
        updatedAt: '2026-11-23T12:01:00.000Z',
      });
      const again = await restore(path, { name: 'Hotel Bookings, old ' });
      expect([again.status, again.etag], 'where the answer was lost').toEqual([200, back.etag]);
      expect((await restore(path, { name: 'Hotel Bookings, new' })).status).toBe(404);
      expect(await names('search=bookings, old')).toEqual(['Hotel Bookings, old']);
      expect((await api.call('POST', `${path}/test-runs`, { body: {} })).status).toBe(201);
    });

    it.each([
      [{ name: '' }, 422, { path: 'name', code: 'required', message: 'Enter a name.' }],
      [{ name: 'x'.repeat(256) }, 422, { path: 'name', code: 'too_long' }],
      [{ name: 7 }, 422, { path: 'name', code: 'invalid_type' }],
      [{ title: 'x' }, 400, { path: 'title', code: 'unknown_key' }],
    ])('refuses to restore by %j', async (body, status, error) => {
      const { path } = await deleted();
      expect((await restore(path, body)).problem()).toMatchObject({ status, errors: [error] });
      expect(await names('deleted=true')).toEqual(['Hotel Bookings']);
    });

    it('minds the version where one is given', async () => {
      const { path, etag } = await deleted();
      const stale = await restore(path, {}, { 'if-match': etag });
      expect(stale.problem()).toMatchObject({ status: 412, current: { version: 2 } });
      const { etag: current } = await read(path);
      expect((await restore(path, {}, { 'if-match': current })).status).toBe(200);
    });

    it('cannot be left by a save that was on its way when the profile was deleted', async () => {
      const saved = await saveProfile(api.call, assistant);
      const headers = { 'if-match': saved.etag };
      const answers = await Promise.all([
        api.call('DELETE', saved.path, { headers }),
        ...[1, 2, 3].map((index) =>
          api.call('PUT', saved.path, { body: clientCredentials({ description: `${index}` }), headers }),
        ),
      ]);
      expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
      const isDeleted = answers[0].status === 204;
      expect((await api.call('GET', saved.path)).status).toBe(isDeleted ? 404 : 200);
    });

    it('is restored once by many', async () => {
      const { path } = await deleted();
      const answers = await Promise.all([1, 2, 3, 4].map(() => restore(path)));
      for (const answer of answers)
        expect([answer.status, answer.json().version], answer.text).toEqual([200, 3]);
    });

    it('is passed by with permanently=true, and so is left by it: nothing remains', async () => {
      const direct = await saveProfile(api.call, assistant, { name: 'Direct' });
      const run = await api.call('POST', `${direct.path}/test-runs`, { body: {} });
      expect(await remove(direct.path, direct.etag, '?permanently=true')).toBe(204);
      expect((await api.call('GET', `${assistant}/test-runs/${String(run.json().id)}`)).status).toBe(404);

      const { path, etag } = await deleted({ name: 'By the trash' });
      expect((await api.call('DELETE', `${path}?permanently=true`)).status).toBe(428);
      expect(await remove(path, etag, '?permanently=true'), 'the version before it was deleted').toBe(412);
      expect(await remove(path, (await read(path)).etag, '?permanently=true')).toBe(204);
      expect((await read(path)).status).toBe(404);
      expect((await restore(path)).status).toBe(404);
      expect(await names('deleted=true')).toEqual([]);
    });

    it('knows no other way to delete', async () => {
      const { path, etag } = await saveProfile(api.call, assistant);
      const answer = await api.call('DELETE', `${path}?permanently=yes`, { headers: { 'if-match': etag } });
      expect(answer.problem()).toMatchObject({ status: 422, errors: [{ path: 'permanently' }] });
      expect((await api.call('GET', path)).status).toBe(200);
    });

    it('belongs to its assistant, and goes with it', async () => {
      const { path } = await deleted();
      const other = await assistantPath(api.call, 'Other');
      expect((await restore(path.replace(assistant, other))).status).toBe(404);
      expect((await read(path.replace(assistant, other))).status).toBe(404);
      const { etag } = await api.call('GET', assistant);
      await api.call('DELETE', assistant, { headers: { 'if-match': etag } });
      expect((await read(path)).status).toBe(404);
    });

    it('is emptied of what has been in it for its time, by as many servers as there are', async () => {
      const trash = createTrash(api, createVault(testKeyring(), testRandom()));
      const early = await deleted({ name: 'Early' });
      api.clock.advance(dayMs);
      const late = await deleted({ name: 'Late' });
      await saveProfile(api.call, assistant, { name: 'Live' });
      api.clock.advance((limits.trashDays - 1) * dayMs);
      expect(await trash.wipeExpired(), 'not a moment too early').toBe(0);
      api.clock.advance(1);
      const wiped = await Promise.all([1, 2, 3].map(() => trash.wipeExpired()));
      expect(wiped.reduce((sum, count) => sum + count, 0)).toBe(1);
      expect((await read(early.path)).status).toBe(404);
      expect((await read(late.path)).status).toBe(200);
      expect(await names('')).toEqual(['Live']);
    });
  });
}
