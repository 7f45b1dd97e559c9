import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientCredentials } from '../profiles.ts';
import { assistantPath, openApi, type ApiHarness, type OpenStore } from './harness.ts';

/** An emoji without its second half. */
const cut = 'a\ud83d';

/** Each line: where half a character is reported, and the change that brings it. */
const broken: readonly [string, Record<string, unknown>][] = [
  ['name', { name: cut }],
  ['identityProviderName', { identityProviderName: cut }],
  ['description', { description: `One line\n${cut}` }],
  ['clientId', { clientId: cut }],
  ['clientSecret', { clientSecret: cut }],
  ['clientKey', { clientAuthentication: 'private_key_jwt', clientKey: cut }],
  ['certificateAuthority', { certificateAuthority: cut }],
  ['tokenRequestUrl', { tokenRequestUrl: `https://id.example.com/${cut}` }],
  ['checkUrl', { checkUrl: `https://id.example.com/${cut}` }],
  ['tenancy.baseUrl', { tenancy: { enabled: true, baseUrl: `https://{tenant}.example.com/${cut}` } }],
  ['grantType', { grantType: cut }],
  ['scope.0.id', { scope: [{ id: cut, key: 'k', value: 'v' }] }],
  ['scope.0.key', { scope: [{ key: cut, value: 'v' }] }],
  ['scope.0.value', { scope: [{ key: 'k', value: cut }] }],
  ['scope.0.value', { scope: [{ key: 'k', value: cut, secure: true }] }],
  ['tokenRequestHeaders.0.value', { tokenRequestHeaders: [{ key: 'X-A', value: cut }] }],
  [
    'authorizationFields.0.fieldValue',
    { authorizationFields: [{ fieldType: 'query_string', fieldKey: 'a', fieldValue: cut }] },
  ],
  [
    'authorizationFields.0.fieldKey',
    { authorizationFields: [{ fieldType: 'query_string', fieldKey: cut, fieldValue: 'v' }] },
  ],
];

/** What has no UTF-8 could neither be kept nor sent as it is, over any engine. */
export function describeCutCharactersApi(engine: string, open: OpenStore): void {
  describe(`half a character over ${engine}`, () => {
    let api: ApiHarness;
    let assistant: string;
    beforeEach(async () => {
      api = await openApi(open);
      assistant = await assistantPath(api.call);
    });
    afterEach(async () => {
      expect(api.log.events).toEqual([]);
      await api.close();
    });

    it.each(broken)('is reported at %s', async (path, changes) => {
      const body = clientCredentials({ clientSecret: 'Zx81Kq22', ...changes });
      const answer = await api.call('POST', `${assistant}/authorization-profiles`, { body });
      expect(answer.problem().errors).toContainEqual(
        expect.objectContaining({ path, code: 'half_character' }),
      );
    });

    it('is reported at the name of an assistant', async () => {
      const answer = await api.call('POST', '/assistants', { body: { name: cut } });
      expect(answer.problem().errors).toMatchObject([{ path: 'name', code: 'half_character' }]);
    });

    it.each([false, true])('is reported at the value of a variable, secure: %s', async (secure) => {
      const answer = await api.call('PUT', `${assistant}/variables/region`, {
        body: { secure, value: cut },
        headers: { 'if-none-match': '*' },
      });
      expect(answer.problem().errors).toMatchObject([{ path: 'value', code: 'half_character' }]);
    });
  });
}
