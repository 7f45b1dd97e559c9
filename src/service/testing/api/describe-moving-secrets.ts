import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../ports/store.ts';
import type { ApiAnswer, ApiClient } from '../api-client.ts';
import { fakeTransport } from '../fake-transport.ts';
import { clientCredentials } from '../profiles.ts';
import { fileOf } from './transfers/transfer-harness.ts';
import { assistantPath, openApi, saveProfile, type ApiHarness, type OpenStore } from './harness.ts';

/** A store before whose next write of a profile or a variable something else is done. */
function overtaken(store: Store, meanwhile: () => Promise<unknown>): Store {
  let isDone = false;
  async function first(): Promise<void> {
    if (isDone) return;
    isDone = true;
    await meanwhile();
  }
  return {
    ...store,
    transaction: async (work, options) => {
      await first();
      return store.transaction(work, options);
    },
    profiles: {
      ...store.profiles,
      update: async (record, expected) => {
        await first();
        return store.profiles.update(record, expected);
      },
    },
  };
}

/** A store in which something else is done as soon as a profile was read. */
function readBefore(store: Store, meanwhile: () => Promise<unknown>): Store {
  let isDone = false;
  return {
    ...store,
    profiles: {
      ...store.profiles,
      find: async (assistantId, id) => {
        const found = await store.profiles.find(assistantId, id);
        if (isDone) return found;
        isDone = true;
        await meanwhile();
        return found;
      },
    },
  };
}

const withoutSecret = clientCredentials({ clientSecret: undefined });

/** That a stored secret goes only where it was entered for, also where two save at once, through the API over any engine. */
export function describeMovingSecretsApi(engine: string, open: OpenStore): void {
  describe(`secrets that would move over ${engine}`, () => {
    let api: ApiHarness;
    let assistant: string;
    beforeEach(async () => {
      api = await openApi(open);
      assistant = await assistantPath(api.call);
      const path = `${assistant}/variables/host`;
      const body = { secure: false, value: 'id.example.com' };
      await api.call('PUT', path, { body, headers: { 'if-none-match': '*' } });
    });
    afterEach(() => api.close());

    /** Lets the variable lead elsewhere. */
    async function lead(query = '', call: ApiClient = api.call, value = 'evil.example'): Promise<ApiAnswer> {
      const path = `${assistant}/variables/host`;
      const { etag } = await api.call('GET', path);
      const body = { secure: false, value };
      return call('PUT', `${path}${query}`, { body, headers: { 'if-match': etag } });
    }

    const viaVariable = { tokenRequestUrl: 'https://{{env.host}}/oauth/token' };
    const reentry = {
      path: 'clientSecret',
      code: 'secret_reentry_required',
      parameters: { destination: 'https://evil.example' },
    };

    it('are asked for again where a variable leads elsewhere while a profile comes to use it', async () => {
      const saved = await saveProfile(api.call, assistant);
      const call = api.with({ store: overtaken(api.store, () => lead()) });
      const body = { ...withoutSecret, ...viaVariable };
      const answer = await call('PUT', saved.path, { body, headers: { 'if-match': saved.etag } });
      expect(answer.status, answer.text).toBe(422);
      expect(answer.problem().errors).toMatchObject([reentry]);
      expect((await api.call('GET', saved.path)).json()).toMatchObject({
        tokenRequestUrl: 'https://id.example.com/oauth/token',
        clientSecret: { isSet: true },
      });
    });

    it('are asked for again where it leads elsewhere while a profile is made', async () => {
      const call = api.with({ store: overtaken(api.store, () => lead()) });
      const body = clientCredentials(viaVariable);
      const answer = await call('POST', `${assistant}/authorization-profiles`, { body });
      expect(answer.status, answer.text).toBe(422);
      expect(answer.problem().errors).toMatchObject([reentry]);
    });

    it('keep a variable as it is that a profile has come to use meanwhile', async () => {
      const saved = await saveProfile(api.call, assistant);
      const body = { ...withoutSecret, ...viaVariable };
      const use = () => api.call('PUT', saved.path, { body, headers: { 'if-match': saved.etag } });
      const call = api.with({ store: overtaken(api.store, use) });
      expect((await lead('', call)).problem().code).toBe('secrets_would_move');
    });

    it('are not in a copy that was begun before they were dropped', async () => {
      const saved = await saveProfile(api.call, assistant, viaVariable);
      const call = api.with({ store: overtaken(api.store, () => lead('?dropSecrets=true')) });
      const copy = await call('POST', `${saved.path}/duplicate`);
      expect(copy.status, copy.text).toBe(201);
      expect(copy.json()).toMatchObject({ clientSecret: { isSet: false } });
    });

    it('are not sent by a test that read its profile before they were dropped', async () => {
      const saved = await saveProfile(api.call, assistant, viaVariable);
      const transport = fakeTransport();
      const call = (meanwhile: () => Promise<unknown>) =>
        api.with({ store: readBefore(api.store, meanwhile), transport });
      const ofSaved = call(() => lead('?dropSecrets=true'));
      const tested = await ofSaved('POST', `${saved.path}/test-runs`, { body: {} });
      expect(tested.json()).toMatchObject({
        profileVersion: 2,
        diagnosis: { code: 'request_invalid', parameters: { field: 'clientSecret', fieldCode: 'required' } },
      });

      const other = await saveProfile(api.call, assistant, { ...viaVariable, name: 'Other' });
      const ofDraft = call(() => lead('?dropSecrets=true', api.call, 'elsewhere.example'));
      const draft = { ...withoutSecret, ...viaVariable, name: 'Other' };
      const body = { profile: draft, profileId: other.json().id };
      const refused = await ofDraft('POST', `${assistant}/test-runs`, { body });
      expect(refused.problem().errors).toMatchObject([{ path: 'clientSecret', code: 'required' }]);
      expect(transport.requests).toEqual([]);
    });

    it('are not imported where a variable leads elsewhere meanwhile', async () => {
      const text = fileOf([clientCredentials(viaVariable)]);
      const call = api.with({ store: overtaken(api.store, () => lead()) });
      const body = { text, includeSecrets: true };
      const answer = await call('POST', `${assistant}/authorization-profile-imports`, { body });
      expect(answer.status, answer.text).toBe(409);
      expect(answer.problem().detail).toContain('Nothing was imported');
    });

    it('stay where they are where each address of a profile would take the place of another', async () => {
      const saved = await saveProfile(api.call, assistant, { checkUrl: 'https://api.example.com/me' });
      const put = (changes: Readonly<Record<string, unknown>>) =>
        api.call('PUT', saved.path, {
          body: { ...withoutSecret, checkUrl: 'https://api.example.com/me', ...changes },
          headers: { 'if-match': saved.etag },
        });
      const toService = await put({ tokenRequestUrl: 'https://api.example.com/token' });
      expect(toService.problem().errors).toMatchObject([
        { ...reentry, parameters: { destination: 'https://api.example.com' } },
      ]);
      const toProvider = await put({ checkUrl: 'https://id.example.com/me' });
      expect(toProvider.problem().errors).toMatchObject([
        { ...reentry, parameters: { destination: 'https://id.example.com' } },
      ]);
    });

    it('need not be entered again for a first Check URL where the tokens come from', async () => {
      const saved = await saveProfile(api.call, assistant);
      const body = { ...withoutSecret, checkUrl: 'https://id.example.com/me' };
      expect((await api.call('PUT', saved.path, { body, headers: { 'if-match': saved.etag } })).status).toBe(
        200,
      );
    });
  });
}
