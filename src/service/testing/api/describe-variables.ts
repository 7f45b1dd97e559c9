import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '#contract/limits.ts';
import { variableReadSchema } from '#contract/variable.ts';
import { z } from '#contract/zod.ts';
import { StoreError, type Store } from '../../ports/store.ts';
import type { Transport } from '../../ports/transport.ts';
import { clientCredentials } from '../profiles.ts';
import { assistantPath, nowhere, openApi, saveProfile, type ApiHarness, type OpenStore } from './harness.ts';

const listSchema = z.object({ items: z.array(variableReadSchema), total: z.number() });
const isNew = { 'if-none-match': '*' };
const canary = 'canary-7f3a9c-variable';

/** Environment variables through the API, over any engine. */
export function describeVariablesApi(engine: string, open: OpenStore): void {
  describe(`environment variables over ${engine}`, () => {
    let api: ApiHarness;
    let assistant: string;
    let variables: string;
    beforeEach(async () => {
      api = await openApi(open);
      assistant = await assistantPath(api.call);
      variables = `${assistant}/variables`;
    });
    afterEach(() => api.close());

    const put = (name: string, body: unknown, headers: Record<string, string> = isNew, query = '') =>
      api.call('PUT', `${variables}/${name}${query}`, { body, headers });
    const plain = (value: string) => ({ secure: false, value });
    const list = async () => (await api.call('GET', variables)).as(listSchema);

    it('are created, read, replaced and deleted, each version with its tag', async () => {
      const made = await put('host', plain('id.example.com'));
      expect(made.status).toBe(201);
      expect(made.json()).toMatchObject({
        name: 'host',
        secure: false,
        value: 'id.example.com',
        usedBy: [],
        usedByCount: 0,
      });
      const path = `${variables}/host`;
      expect((await api.call('GET', path)).etag).toBe(made.etag);
      const changed = await put('host', plain('login.example.com'), { 'if-match': made.etag });
      expect(changed.status).toBe(200);
      expect(changed.json()).toMatchObject({ value: 'login.example.com', version: 2 });
      expect((await list()).items.map(({ name }) => name)).toEqual(['host']);
      const stale = await api.call('DELETE', path, { headers: { 'if-match': made.etag } });
      expect(stale.problem()).toMatchObject({ code: 'precondition_failed', current: { version: 2 } });
      expect((await api.call('DELETE', path, { headers: { 'if-match': changed.etag } })).status).toBe(204);
      expect((await api.call('GET', path)).problem().code).toBe('not_found');
    });

    it('are neither made nor replaced by mistake', async () => {
      expect((await put('host', plain('a'), { 'if-match': '"x-1"' })).problem().code).toBe('not_found');
      expect((await put('host', plain('a'), {})).problem().code).toBe('not_found');
      await put('host', plain('a'));
      expect((await put('host', plain('b'))).problem().code).toBe('precondition_failed');
      expect((await put('host', plain('b'), {})).problem().code).toBe('precondition_required');
    });

    it.each(['', 'two words', '1st', 'a-b', 'a.b', 'x'.repeat(129)])('refuse the name %j', async (name) => {
      const answer = await put(encodeURIComponent(name), plain('a'));
      expect([404, 422]).toContain(answer.status);
      if (name !== '')
        expect(answer.problem().errors).toMatchObject([{ path: 'name', code: 'variable_name_invalid' }]);
    });

    it('refuse a value that is too long, has a line break, or is missing', async () => {
      const codes = async (body: unknown) => (await put('a', body)).problem().errors?.map(({ code }) => code);
      expect(await codes(plain('x'.repeat(limits.value + 1)))).toEqual(['too_long']);
      expect(await codes(plain('a\nb'))).toEqual(['control_character']);
      expect(await codes({ secure: true })).toEqual(['required']);
      expect(await codes({ secure: true, value: '' })).toEqual(['required']);
    });

    it('never give a secure value back, and keep it when it is left out', async () => {
      const made = await put('key', { secure: true, value: canary });
      expect(made.json()).toMatchObject({ secure: true, value: { isSet: true, isReadable: true } });
      const kept = await put('key', { secure: true }, { 'if-match': made.etag });
      const [first, second] = [made, kept].map((answer) => answer.as(variableReadSchema).value);
      expect(first).toEqual(second);
      const opened = await put('key', plain('shown'), { 'if-match': kept.etag });
      expect(opened.json()).toMatchObject({ secure: false, value: 'shown' });
      for (const answer of [made, kept, opened, await api.call('GET', variables)])
        expect(answer.text).not.toContain(canary);
      expect(
        JSON.stringify(await api.store.sealed.variables.page({ limit: 9, after: null, sealedBy: null })),
      ).not.toContain(canary);
    });

    it('are asked for again where their key is not there', async () => {
      await put('key', { secure: true, value: canary });
      await saveProfile(api.call, assistant, { clientSecret: '{{env.key}}' });
      const other = api.with({ keyring: { keys: [{ id: 'other', bytes: new Uint8Array(32).fill(9) }] } });
      expect((await other('GET', `${variables}/key`)).json()).toMatchObject({ value: { isReadable: false } });
      const answer = await other('POST', `${assistant}/test-runs`, {
        body: { profile: clientCredentials({ name: 'x', clientSecret: '{{env.key}}' }) },
      });
      expect(answer.problem().errors).toMatchObject([{ path: 'clientSecret', code: 'variable_unreadable' }]);
    });

    it('are no more than an assistant may have', async () => {
      for (let index = 1; index < limits.variables; index += 1) await put(`v${index}`, plain('a'));
      const atOnce = await Promise.all(['last', 'more'].map((name) => put(name, plain('a'))));
      const refused = atOnce.filter(({ status }) => status !== 201);
      expect(refused.map((answer) => answer.problem().errors)).toMatchObject([
        [{ code: 'too_many_variables' }],
      ]);
      expect((await list()).total).toBe(limits.variables);
    }, 60_000);

    it('stand in every text of a profile, where they are used, and are masked in evidence', async () => {
      const sent: string[] = [];
      const transport: Transport = {
        ...nowhere,
        send: async (request, options) => {
          sent.push(
            `${request.url} ${JSON.stringify(request.headers)} ${new TextDecoder().decode(request.body ?? undefined)}`,
          );
          return nowhere.send(request, options);
        },
      };
      const call = api.with({ transport });
      await put('host', plain('id.example.com'));
      await put('key', { secure: true, value: canary });
      await put('unused', plain('x'));
      const saved = await saveProfile(call, assistant, {
        clientSecret: 'secret of {{env.host}}',
        tokenRequestUrl: 'https://{{env.host}}/token',
        tokenRequestHeaders: [{ key: 'X-Key', value: 'is {{env.key}}' }],
      });
      const uses = (await list()).items.map(({ name, usedBy }) => [name, usedBy.length]);
      expect(uses).toEqual([
        ['host', 1],
        ['key', 1],
        ['unused', 0],
      ]);
      const run = await call('POST', `${saved.path}/test-runs`, { body: {} });
      expect(sent.join()).toContain('https://id.example.com/token');
      expect(sent.join()).toContain(canary);
      expect(run.text).not.toContain(canary);
      const preview = await call('POST', `${assistant}/request-previews`, {
        body: {
          profile: clientCredentials({ tokenRequestHeaders: [{ key: 'X-Key', value: '{{env.key}}' }] }),
        },
      });
      expect(preview.text).not.toContain(canary);
    });

    it('name the first of the profiles that use them, and count all', async () => {
      const made = await put('host', plain('id.example.com'));
      const count = limits.variableUses + 2;
      const names = Array.from({ length: count }, (_, at) => `Profile ${String(at).padStart(2, '0')}`);
      for (const name of names.toReversed())
        await saveProfile(api.call, assistant, { name, tokenRequestUrl: 'https://{{env.host}}/token' });
      const [variable] = (await list()).items;
      expect(variable?.usedByCount).toBe(count);
      expect(variable?.usedBy.map(({ name }) => name)).toEqual(names.slice(0, limits.variableUses));
      const removed = await api.call('DELETE', `${variables}/host`, { headers: { 'if-match': made.etag } });
      expect(removed.problem().errors?.[0]?.message).toContain(`and ${count - 5} more`);
    });

    it('stay known to a profile that keeps the secret which holds them', async () => {
      await put('part', plain('x'));
      const saved = await saveProfile(api.call, assistant, { clientSecret: 'a{{env.part}}' });
      const { clientSecret: _, ...kept } = clientCredentials({ description: 'changed' });
      await api.call('PUT', saved.path, { body: kept, headers: { 'if-match': saved.etag } });
      expect((await list()).items[0]?.usedBy).toHaveLength(1);
    });

    it('that are in use are deleted only when that is said, and then named at the field', async () => {
      const made = await put('host', plain('id.example.com'));
      const saved = await saveProfile(api.call, assistant, { tokenRequestUrl: 'https://{{env.host}}/token' });
      const remove = (query: string) =>
        api.call('DELETE', `${variables}/host${query}`, { headers: { 'if-match': made.etag } });
      expect((await remove('')).problem()).toMatchObject({
        code: 'variable_in_use',
        errors: [{ path: 'name', code: 'variable_in_use' }],
      });
      expect((await remove('?inUse=true')).status).toBe(204);
      const run = await api.call('POST', `${saved.path}/test-runs`, { body: {} });
      expect(run.problem().errors).toMatchObject([{ path: 'tokenRequestUrl', code: 'unknown_variable' }]);
    });

    it('that come to be used while they are deleted are not lost unasked', async () => {
      const made = await put('host', plain('id.example.com'));
      const store: Store = {
        ...api.store,
        async transaction(work, options) {
          await saveProfile(api.call, assistant, { tokenRequestUrl: 'https://{{env.host}}/token' });
          return api.store.transaction(work, options);
        },
      };
      const remove = api.with({ store });
      const answer = await remove('DELETE', `${variables}/host`, { headers: { 'if-match': made.etag } });
      expect(answer.problem()).toMatchObject({ code: 'variable_in_use' });
    });

    it('are answered as saved where nothing can be read any more once they are', async () => {
      let isLost = false;
      const { profiles } = api.store;
      const store: Store = {
        ...api.store,
        profiles: {
          ...profiles,
          listWithVariables: async (id) => {
            if (isLost) throw new StoreError('unavailable');
            return profiles.listWithVariables(id);
          },
        },
        async transaction(work, options) {
          const result = await api.store.transaction(work, options);
          isLost = true;
          return result;
        },
      };
      const body = plain('id.example.com');
      const saved = await api.with({ store })('PUT', `${variables}/host`, {
        body,
        headers: { 'if-none-match': '*' },
      });
      expect(saved.status, saved.text).toBe(201);
      expect((await api.call('GET', `${variables}/host`)).json()).toEqual(saved.json());
    });

    it('that would move a stored secret ask first, and drop it when told to', async () => {
      const made = await put('host', plain('id.example.com'));
      const saved = await saveProfile(api.call, assistant, { tokenRequestUrl: 'https://{{env.host}}/token' });
      const change = (query: string) => put('host', plain('evil.example'), { 'if-match': made.etag }, query);
      expect((await change('')).problem()).toMatchObject({
        code: 'secrets_would_move',
        errors: [{ path: 'value', code: 'secrets_would_move' }],
      });
      expect((await api.call('GET', saved.path)).json()).toMatchObject({ clientSecret: { isSet: true } });
      expect((await change('?dropSecrets=true')).status).toBe(200);
      expect((await api.call('GET', saved.path)).json()).toMatchObject({
        clientSecret: { isSet: false },
        version: 2,
      });
    });

    it('name in short the profiles with long names, so that all that are said fit, and how many others there are', async () => {
      const made = await put('host', plain('id.example.com'));
      for (const letter of 'abcdefg')
        await saveProfile(api.call, assistant, {
          name: letter.repeat(200),
          tokenRequestUrl: 'https://{{env.host}}/token',
        });
      const answer = await put('host', plain('evil.example'), { 'if-match': made.etag });
      const said = Array.from('abcde', (letter) => `“${letter.repeat(39)}…”`).join(', ');
      expect(answer.problem().errors).toMatchObject([{ parameters: { profiles: `${said} and 2 more` } }]);
    });

    it('that are deleted and made anew move no secret either', async () => {
      const made = await put('host', plain('id.example.com'));
      await saveProfile(api.call, assistant, { tokenRequestUrl: 'https://{{env.host}}/token' });
      await api.call('DELETE', `${variables}/host?inUse=true`, { headers: { 'if-match': made.etag } });
      expect((await put('host', plain('evil.example'))).problem().code).toBe('secrets_would_move');
    });
  });
}
