import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageOf } from '#contract/list.ts';
import { z } from '#contract/zod.ts';
import { clientCredentials } from '../profiles.ts';
import { assistantPath, openApi, saveProfile, type ApiHarness, type OpenStore } from './harness.ts';

const listSchema = pageOf(z.object({ name: z.string() }));
const headers = { 'idempotency-key': '"0b7a9a6e-6a3e-4c0e-9d2b-7f3c1f0f5a11"' };

/** What is created once, however often its request is sent, through the API over any engine. */
export function describeCreationsApi(engine: string, open: OpenStore): void {
  describe(`creations that are sent again over ${engine}`, () => {
    let api: ApiHarness;
    let assistant: string;
    let profiles: string;
    beforeEach(async () => {
      api = await openApi(open);
      assistant = await assistantPath(api.call);
      profiles = `${assistant}/authorization-profiles`;
    });
    afterEach(() => api.close());

    const create = (changes: Readonly<Record<string, unknown>> = {}, path = profiles) =>
      api.call('POST', path, { body: clientCredentials(changes), headers });
    const names = async (path: string) =>
      (await api.call('GET', path)).as(listSchema).items.map(({ name }) => name);

    it('answers with the profile as it is now, and creates no other', async () => {
      const first = await create();
      const again = await create();
      expect(again).toMatchObject({ status: 201, etag: first.etag });
      expect(again.json()).toEqual(first.json());
      const path = `${profiles}/${String(first.json().id)}`;
      const { clientSecret: _, ...renamed } = clientCredentials({ name: 'Hotels' });
      await api.call('PUT', path, { body: renamed, headers: { 'if-match': first.etag } });
      expect((await create()).json()).toMatchObject({ name: 'Hotels', version: 2 });
      expect(await names(profiles)).toEqual(['Hotels']);
    });

    it('creates one of two that are sent at once, whatever their names are', async () => {
      const sent = [create(), create({ name: 'Flights' }), create({ name: 'Cars' })];
      const ids = (await Promise.all(sent)).map((answer) => answer.json().id);
      expect(new Set(ids).size).toBe(1);
      expect(await names(profiles)).toHaveLength(1);
    });

    it('creates another one without the key, with another key, and in another assistant', async () => {
      await create();
      await saveProfile(api.call, assistant, { name: 'Flights' });
      const other = { 'idempotency-key': 'other' };
      const body = clientCredentials({ name: 'Cars' });
      await api.call('POST', profiles, { body, headers: other });
      expect(await names(profiles)).toEqual(expect.arrayContaining(['Hotel Bookings', 'Flights', 'Cars']));
      const elsewhere = `${await assistantPath(api.call, 'Other')}/authorization-profiles`;
      expect((await create({}, elsewhere)).status).toBe(201);
      expect(await names(elsewhere)).toEqual(['Hotel Bookings']);
    });

    it('takes the same key quoted or not', async () => {
      const body = clientCredentials();
      const bare = { 'idempotency-key': headers['idempotency-key'].replaceAll('"', '') };
      const first = await create();
      expect((await api.call('POST', profiles, { body, headers: bare })).json()).toEqual(first.json());
    });

    it('creates anew what lies in the trash', async () => {
      const first = await create();
      const path = `${profiles}/${String(first.json().id)}`;
      await api.call('DELETE', path, { headers: { 'if-match': first.etag } });
      const again = await create();
      expect(again.status).toBe(201);
      expect(again.json().id).not.toBe(first.json().id);
      expect(await names(profiles)).toEqual(['Hotel Bookings']);
    });

    it('knows a refused one again once it is right', async () => {
      await saveProfile(api.call, assistant);
      expect((await create()).problem()).toMatchObject({ code: 'name_taken' });
      expect((await create({ name: 'Flights' })).json()).toMatchObject({ name: 'Flights' });
      expect(await names(profiles)).toEqual(['Flights', 'Hotel Bookings']);
    });

    it('copies a profile once, secrets included', async () => {
      const { path } = await saveProfile(api.call, assistant);
      const copy = () => api.call('POST', `${path}/duplicate`, { headers });
      const [first, second] = await Promise.all([copy(), copy()]);
      expect([first.status, second.status]).toEqual([201, 201]);
      expect(second.json()).toEqual(first.json());
      expect((await copy()).json()).toEqual(first.json());
      expect(first.json()).toMatchObject({ clientSecret: { isSet: true, isReadable: true } });
      expect(await names(profiles)).toHaveLength(2);
    });

    it('creates an assistant once', async () => {
      const send = (name: string) => api.call('POST', '/assistants', { body: { name }, headers });
      const [first, second] = await Promise.all([send('Bookings'), send('Bookings')]);
      expect(second.json()).toEqual(first.json());
      expect((await send('Another')).json()).toEqual(first.json());
      expect(await names('/assistants')).toEqual(['Bookings', 'Travel Planner']);
    });

    it.each(['', '""', '"half', 'with\\backslash', 'x'.repeat(256)])('refuses the key %j', async (key) => {
      const answer = await api.call('POST', '/assistants', {
        body: { name: 'Bookings' },
        headers: { 'idempotency-key': key },
      });
      expect(answer.problem()).toMatchObject({ code: 'validation_failed' });
      expect(answer.problem().detail).toContain('Idempotency-Key takes 1 to 255');
    });
  });
}
