import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostSchema } from '#contract/host-notice.ts';
import { requestPreviewSchema } from '#contract/request-preview.ts';
import type { ApiClient } from '../api-client.ts';
import { authorizationCode, oauth1 } from '../profiles.ts';
import { assistantPath, openApi, type ApiHarness, type OpenStore } from './harness.ts';

/** What is wrong with a profile with which users sign in, and what its preview shows, through the API over any engine. */
export function describeSignInProfilesApi(engine: string, open: OpenStore): void {
  describe(`profiles with a sign-in over ${engine}`, () => {
    let api: ApiHarness;
    let call: ApiClient;
    let assistant: string;
    beforeEach(async () => {
      api = await openApi(open);
      ({ call } = api);
      assistant = await assistantPath(call);
    });
    afterEach(() => api.close());

    it.each([
      [{ authorizationUrl: '' }, 'authorizationUrl', 'required'],
      [{ authorizationUrl: 'https://id.example.com/a#b' }, 'authorizationUrl', 'url_fragment'],
      [{ issuer: 'id.example.com' }, 'issuer', 'url_invalid'],
      [{ additionalFields: [{ key: 'state', value: 'x' }] }, 'additionalFields.0.key', 'reserved_key'],
      [{ scope: [{ key: 'redirect_uri', value: 'x' }] }, 'scope.0.key', 'reserved_key'],
      [
        { additionalFields: [{ key: 'hint', value: 'x', secure: true }] },
        'additionalFields.0.value',
        'secret_in_browser',
      ],
      [
        {
          scope: [
            { key: 'prompt', value: 'login' },
            { key: 'resource', value: 'https://a.example.com' },
            { key: 'hint', value: '' },
          ],
          additionalFields: [
            { key: 'resource', value: 'https://b.example.com' },
            { key: 'hint', value: 'x' },
            { key: 'prompt', value: 'consent' },
          ],
        },
        'additionalFields.2.key',
        'duplicate_field',
      ],
    ])('refuses a profile with %j', async (changes, path, expected) => {
      const answer = await call('POST', `${assistant}/authorization-profiles`, {
        body: authorizationCode(changes),
      });
      expect(answer.problem().errors).toMatchObject([{ path, code: expected }]);
    });

    it.each([authorizationCode(), oauth1()])('shows where users come back to: %#', async (profile) => {
      const { callbackUrl } = (await call('GET', '/host')).as(hostSchema);
      const answer = await call('POST', `${assistant}/request-previews`, { body: { profile } });
      const { tokenRequest } = answer.as(requestPreviewSchema);
      expect(JSON.stringify(tokenRequest)).toContain(encodeURIComponent(callbackUrl));
      expect(answer.text).not.toContain('callback.example');
    });
  });
}
