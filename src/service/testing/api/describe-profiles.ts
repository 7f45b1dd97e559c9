import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '#contract/limits.ts';
import { clientCredentials } from '../profiles.ts';
import { assistantPath, openApi, saveProfile, type ApiHarness, type OpenStore } from './harness.ts';

/** Saving, reading, changing and deleting profiles through the API, over any engine. */
export function describeProfilesApi(engine: string, open: OpenStore): void {
  describe(`authorization profiles over ${engine}`, () => {
    let api: ApiHarness;
    let assistant: string;
    let profiles: string;
    beforeEach(async () => {
      api = await openApi(open);
      assistant = await assistantPath(api.call);
      profiles = `${assistant}/authorization-profiles`;
    });
    afterEach(() => api.close());

    it('answers 201 with the whole resource, without any secret', async () => {
      const answer = await saveProfile(api.call, assistant);
      expect(answer.json()).toMatchObject({
        type: 'oauth2_client_credentials',
        name: 'Hotel Bookings',
        version: 1,
        clientSecret: {
          isSet: true,
          isReadable: true,
          fingerprint: expect.stringMatching(/^[0-9a-f]{8}$/) as unknown,
        },
        refreshTokenUrl: null,
        tenancy: { enabled: false },
        scope: [{ id: expect.any(String) as unknown, key: 'scope', value: 'bookings.read', secure: false }],
      });
      expect(answer.text).not.toContain('s:e+c/r');
      expect(answer.etag).toMatch(/^"[\w-]+-1"$/);
      const read = await api.call('GET', answer.path);
      expect(read.json()).toEqual(answer.json());
      expect(read.etag).toBe(answer.etag);
      expect(
        (await api.call('GET', answer.path, { headers: { 'if-none-match': `W/${read.etag}` } })).status,
      ).toBe(304);
    });

    it('keeps a secret that is left out, replaces one that is sent, and needs one', async () => {
      const saved = await saveProfile(api.call, assistant);
      const { clientSecret, ...kept } = clientCredentials({ name: 'Renamed' });
      const second = await api.call('PUT', saved.path, { body: kept, headers: { 'if-match': saved.etag } });
      expect(second.json()).toMatchObject({ version: 2, clientSecret: saved.json().clientSecret });
      const body = clientCredentials({ clientSecret: `${String(clientSecret)}2` });
      const third = await api.call('PUT', saved.path, { body, headers: { 'if-match': second.etag } });
      expect(third.json().clientSecret).not.toEqual(second.json().clientSecret);
      const none = clientCredentials({ clientSecret: null });
      const refused = await api.call('PUT', saved.path, { body: none, headers: { 'if-match': third.etag } });
      expect(refused.problem()).toMatchObject({
        status: 422,
        errors: [{ path: 'clientSecret', code: 'required' }],
      });
      const open = clientCredentials({ clientSecret: null, clientAuthentication: 'none' });
      const removed = await api.call('PUT', saved.path, { body: open, headers: { 'if-match': third.etag } });
      expect(removed.json().clientSecret).toMatchObject({ isSet: false });
    });

    it('needs If-Match and answers 412 with the current version where it is stale', async () => {
      const saved = await saveProfile(api.call, assistant);
      expect((await api.call('PUT', saved.path, { body: clientCredentials() })).status).toBe(428);
      const headers = { 'if-match': saved.etag };
      await api.call('PUT', saved.path, { body: clientCredentials({ description: 'first' }), headers });
      const stale = await api.call('PUT', saved.path, {
        body: clientCredentials({ description: 'second' }),
        headers,
      });
      expect(stale.problem()).toMatchObject({
        status: 412,
        code: 'precondition_failed',
        current: { version: 2, description: 'first' },
      });
      expect(stale.text).not.toContain('s:e+c/r');
      expect((await api.call('GET', saved.path)).json()).toMatchObject({ description: 'first' });
    });

    it('lets exactly one of many simultaneous saves of one version win', async () => {
      const saved = await saveProfile(api.call, assistant);
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, index) =>
          api.call('PUT', saved.path, {
            body: clientCredentials({ description: String(index) }),
            headers: { 'if-match': saved.etag },
          }),
        ),
      );
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array<number>(11).fill(412)]);
    });

    it('keeps names unique in an assistant, whatever case, width and invisible marks', async () => {
      await saveProfile(api.call, assistant, { name: 'Café Bookings' });
      for (const name of ['café bookings', 'Cafe\u0301 Bookings', 'CAFÉ\u200f BOOKINGS', 'Ｃafé Bookings']) {
        const answer = await api.call('POST', profiles, { body: clientCredentials({ name }) });
        expect(answer.problem()).toMatchObject({
          status: 409,
          code: 'name_taken',
          errors: [{ path: 'name', code: 'taken', message: 'Another profile already has this name.' }],
        });
      }
      await saveProfile(api.call, await assistantPath(api.call, 'Other'), { name: 'Café Bookings' });
    });

    it('duplicates with the secret under a name of its own', async () => {
      const saved = await saveProfile(api.call, assistant);
      const first = await api.call('POST', `${saved.path}/duplicate`, { body: undefined });
      const second = await api.call('POST', `${saved.path}/duplicate`);
      expect(first.json()).toMatchObject({ name: 'Hotel Bookings (copy)', version: 1 });
      expect(second.json()).toMatchObject({ name: 'Hotel Bookings (copy 2)' });
      expect(first.json().clientSecret).toMatchObject({
        isSet: true,
        fingerprint: (saved.json().clientSecret as { fingerprint: string }).fingerprint,
      });
    });

    it('deletes only the version that was read', async () => {
      const saved = await saveProfile(api.call, assistant);
      expect((await api.call('DELETE', saved.path)).status).toBe(428);
      expect((await api.call('DELETE', saved.path, { headers: { 'if-match': '"x-9"' } })).status).toBe(412);
      expect((await api.call('DELETE', saved.path, { headers: { 'if-match': saved.etag } })).status).toBe(
        204,
      );
      expect((await api.call('GET', saved.path)).status).toBe(404);
      expect((await api.call('DELETE', saved.path, { headers: { 'if-match': saved.etag } })).status).toBe(
        404,
      );
    });

    it('lists with search, sort, filter and paging', async () => {
      for (const [name, provider] of [
        ['Beta 100%', 'Okta'],
        ['alpha_x', 'Entra'],
        ['Gamma', 'StayHub'],
        ['Émile', 'Okta'],
      ])
        await saveProfile(api.call, assistant, { name, identityProviderName: provider });
      const names = async (query: string) =>
        ((await api.call('GET', `${profiles}?${query}`)).json().items as { name: string }[]).map(
          ({ name }) => name,
        );
      expect(await names('')).toEqual(['alpha_x', 'Beta 100%', 'Gamma', 'Émile']);
      expect(await names('sort=-name&limit=2')).toEqual(['Émile', 'Gamma']);
      expect(await names('sort=identityProviderName,-name')).toEqual([
        'alpha_x',
        'Émile',
        'Beta 100%',
        'Gamma',
      ]);
      expect(await names('search=100%25')).toEqual(['Beta 100%']);
      expect(await names('search=A_X')).toEqual(['alpha_x']);
      expect(await names('search=okta')).toEqual(['Beta 100%', 'Émile']);
      expect(await names('search=id.example.com')).toHaveLength(4);
      expect(await names('status=never&type=oauth2_client_credentials')).toHaveLength(4);
      expect(await names('status=passed,failed')).toEqual([]);
      const page = await api.call('GET', `${profiles}?limit=3`);
      expect(page.json()).toMatchObject({ total: 4 });
      expect(await names('limit=2&offset=2')).toEqual(['Gamma', 'Émile']);
      expect(await names('offset=4')).toEqual([]);
      expect(await names(`limit=3&cursor=${String(page.json().nextCursor)}`)).toEqual(['Émile']);
    });

    it('takes every cursor that it gives, also of the longest texts by all keys', async () => {
      // The character that grows most where names are compared (NFKC).
      const long = { identityProviderName: '😀'.repeat(limits.identityProviderName) };
      for (const last of ['a', 'b'])
        await saveProfile(api.call, assistant, { ...long, name: '\uFDFA'.repeat(limits.name - 1) + last });
      const list = `${profiles}?limit=1&sort=name,identityProviderName,type,lastTestAt,createdAt,updatedAt,deletedAt`;
      const cursor = String((await api.call('GET', list)).json().nextCursor);
      expect(cursor.length).toBeLessThanOrEqual(limits.cursor);
      const next = await api.call('GET', `${list}&cursor=${cursor}`);
      expect(next.status, next.text).toBe(200);
      expect(next.json()).toMatchObject({ items: [{}], nextCursor: null });
    });

    it('tells how the latest tests of each profile ended, the latest first', async () => {
      const { path } = await saveProfile(api.call, assistant);
      await saveProfile(api.call, assistant, { name: 'Untested' });
      for (let count = 0; count < 12; count += 1) {
        await api.call('POST', `${path}/test-runs`, { body: {} });
        api.clock.advance(1000);
      }
      const recent = async () =>
        ((await api.call('GET', profiles)).json().items as { recentTests: string[] }[]).map(
          ({ recentTests }) => recentTests,
        );
      expect(await recent()).toEqual([Array.from({ length: 10 }, () => 'failed'), []]);
      await api.call('DELETE', `${path}/test-runs`);
      expect(await recent()).toEqual([[], []]);
    });

    it.each([
      'limit=0',
      'limit=201',
      'limit=x',
      'offset=-1',
      'offset=x',
      'cursor=%25%25',
      'cursor=e30',
      'sort=secret',
      'status=broken',
    ])('refuses the query %s', async (query) => {
      expect((await api.call('GET', `${profiles}?${query}`)).problem()).toMatchObject({
        status: 422,
        errors: [{ path: expect.stringContaining(query.split('=')[0] ?? '') as unknown }],
      });
    });

    it('answers 404 for what belongs to another assistant', async () => {
      const saved = await saveProfile(api.call, assistant);
      const other = await assistantPath(api.call, 'Other');
      const path = saved.path.replace(assistant, other);
      for (const method of ['GET', 'PUT', 'DELETE'])
        expect(
          (
            await api.call(method, path, {
              ...(method === 'PUT' && { body: clientCredentials() }),
              headers: { 'if-match': saved.etag },
            })
          ).status,
        ).toBe(404);
      expect((await api.call('GET', '/assistants/none/authorization-profiles')).status).toBe(404);
    });
  });
}
