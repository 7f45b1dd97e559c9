import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testKeyring } from '../deterministic.ts';
import { clientCredentials } from '../profiles.ts';
import { assistantPath, openApi, saveProfile, type ApiHarness, type OpenStore } from './harness.ts';

const { clientSecret: _, ...withoutSecret } = clientCredentials();

/** Secrets and secure rows through the API, over any engine. */
export function describeSecretsApi(engine: string, open: OpenStore): void {
  describe(`secrets over ${engine}`, () => {
    let api: ApiHarness;
    let assistant: string;
    beforeEach(async () => {
      api = await openApi(open);
      assistant = await assistantPath(api.call);
    });
    afterEach(() => api.close());

    const put = (path: string, etag: string, body: unknown) =>
      api.call('PUT', path, { body, headers: { 'if-match': etag } });

    it.each([
      [
        'another host',
        { tokenRequestUrl: 'https://evil.example.net/oauth/token' },
        'https://evil.example.net',
      ],
      [
        'another port',
        { tokenRequestUrl: 'https://id.example.com:8443/oauth/token' },
        'https://id.example.com:8443',
      ],
      [
        'a refresh URL elsewhere',
        { refreshTokenUrl: 'https://evil.example.net/r' },
        'https://evil.example.net',
      ],
      [
        'a tenancy that decides the host',
        {
          tokenRequestUrl: 'https://{tenant}.example.com/t',
          tenancy: { enabled: true, baseUrl: 'https://{tenant}.example.com' },
        },
        'https://{tenant}.example.com',
      ],
    ])('asks for a stored secret again where it would go to %s', async (_name, changes, destination) => {
      const saved = await saveProfile(api.call, assistant);
      const refused = await put(saved.path, saved.etag, { ...withoutSecret, ...changes });
      expect(refused.problem()).toMatchObject({
        status: 422,
        errors: [{ path: 'clientSecret', code: 'secret_reentry_required', parameters: { destination } }],
      });
      const again = await put(saved.path, saved.etag, clientCredentials(changes));
      expect(again.status).toBe(200);
    });

    it('asks for it again in a draft test and never opens it in a preview', async () => {
      const saved = await saveProfile(api.call, assistant);
      const draft = { ...withoutSecret, tokenRequestUrl: 'https://evil.example.net/oauth/token' };
      const profileId = saved.json().id;
      const test = await api.call('POST', `${assistant}/test-runs`, { body: { profile: draft, profileId } });
      expect(test.problem()).toMatchObject({ status: 422, errors: [{ code: 'secret_reentry_required' }] });
    });

    it('keeps it where only the path changes', async () => {
      const saved = await saveProfile(api.call, assistant);
      const moved = await put(saved.path, saved.etag, {
        ...withoutSecret,
        tokenRequestUrl: 'https://id.example.com/v2/token',
      });
      expect(moved.json()).toMatchObject({ clientSecret: { isSet: true } });
    });

    it('seals the value of a secure row and keeps it while its id comes back', async () => {
      const header = { key: 'X-Api-Key', value: 'row-canary-1', secure: true };
      const saved = await saveProfile(api.call, assistant, { tokenRequestHeaders: [header] });
      expect(saved.text).not.toContain('row-canary');
      const [row] = saved.json().tokenRequestHeaders as [{ id: string }];
      expect(row).toMatchObject({ key: 'X-Api-Key', secure: true, value: { isSet: true } });
      const kept = await put(saved.path, saved.etag, {
        ...withoutSecret,
        tokenRequestHeaders: [{ id: row.id, key: 'X-Renamed', secure: true }],
      });
      expect(kept.json().tokenRequestHeaders).toMatchObject([
        { id: row.id, key: 'X-Renamed', value: { isSet: true } },
      ]);
      const gone = await put(saved.path, kept.etag, withoutSecret);
      const back = await put(saved.path, gone.etag, {
        ...withoutSecret,
        tokenRequestHeaders: [{ id: row.id, key: 'X-Api-Key', secure: true }],
      });
      expect(back.problem()).toMatchObject({
        errors: [{ path: 'tokenRequestHeaders.0.value', code: 'unknown_row' }],
      });
    });

    it('never turns a secure value into one that can be read', async () => {
      const header = { key: 'X-Api-Key', value: 'row-canary-2', secure: true };
      const saved = await saveProfile(api.call, assistant, { tokenRequestHeaders: [header] });
      const [{ id }] = saved.json().tokenRequestHeaders as [{ id: string }];
      const answer = await put(saved.path, saved.etag, {
        ...withoutSecret,
        tokenRequestHeaders: [{ id, key: 'X-Api-Key' }],
      });
      expect(answer.problem()).toMatchObject({
        errors: [{ path: 'tokenRequestHeaders.0.value', code: 'required' }],
      });
    });

    it('lists and edits with a key that does not open them, and says so', async () => {
      const saved = await saveProfile(api.call, assistant);
      const other = api.with({ keyring: testKeyring('k2', 9) });
      const read = await other('GET', saved.path);
      expect(read.json()).toMatchObject({ clientSecret: { isSet: true, isReadable: false } });
      expect((await other('GET', `${assistant}/authorization-profiles`)).json()).toMatchObject({ total: 1 });
      const test = await other('POST', `${saved.path}/test-runs`, { body: {} });
      expect(test.problem()).toMatchObject({ errors: [{ path: 'clientSecret', code: 'secret_unreadable' }] });
      const entered = await other('PUT', saved.path, {
        body: clientCredentials(),
        headers: { 'if-match': read.etag },
      });
      expect(entered.json()).toMatchObject({ clientSecret: { isSet: true, isReadable: true } });
    });

    it('does not open a secret under a key of the same name and other bytes', async () => {
      const saved = await saveProfile(api.call, assistant);
      const other = api.with({ keyring: testKeyring('k1', 9) });
      const test = await other('POST', `${saved.path}/test-runs`, { body: {} });
      expect(test.problem()).toMatchObject({ errors: [{ path: 'clientSecret', code: 'secret_unreadable' }] });
    });

    it('says what to set where there is no key, and saves nothing', async () => {
      const keyless = api.with({ keyring: { keys: [] } });
      const answer = await keyless('POST', `${assistant}/authorization-profiles`, {
        body: clientCredentials(),
      });
      expect(answer.problem()).toMatchObject({ status: 503, code: 'secrets_unavailable' });
      expect((await api.call('GET', `${assistant}/authorization-profiles`)).json()).toMatchObject({
        total: 0,
      });
    });

    it('refuses a mask as a secret', async () => {
      for (const clientSecret of ['••••••••', '********', '‹secret of 24 characters›']) {
        const body = clientCredentials({ clientSecret });
        const answer = await api.call('POST', `${assistant}/authorization-profiles`, { body });
        expect(answer.problem()).toMatchObject({ errors: [{ path: 'clientSecret', code: 'mask_value' }] });
      }
    });
  });
}
