import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ApiClient } from '../api-client.ts';
import type { Transport } from '../../ports/transport.ts';
import { clientCredentials } from '../profiles.ts';
import { answer } from '../transport-results.ts';
import { assistantPath, nowhere, openApi, saveProfile, type ApiHarness, type OpenStore } from './harness.ts';

const refusal = (status: number, error: string) =>
  answer({
    status,
    headers: [['content-type', 'application/json']],
    body: JSON.stringify({ error }),
  });

/** A provider that refuses every token in the same way. */
function refusing(status: number, error = 'invalid_client'): Transport {
  return { ...nowhere, send: async () => refusal(status, error) };
}

/** Plans of variants through the API, over any engine. */
export function describeVariantPlansApi(engine: string, open: OpenStore): void {
  describe(`variant plans over ${engine}`, () => {
    let api: ApiHarness;
    let call: ApiClient;
    let assistant: string;
    beforeEach(async () => {
      api = await openApi(open);
      call = api.with({ transport: refusing(401) });
      assistant = await assistantPath(call);
    });
    afterEach(() => api.close());

    const { clientSecret: _, ...withoutSecret } = clientCredentials();

    it('lists what could work, by the stored secret, and sends nothing', async () => {
      const saved = await saveProfile(call, assistant);
      const failed = await call('POST', `${saved.path}/test-runs`, { body: {} });
      const sent: string[] = [];
      const send: Transport['send'] = async (request) => {
        sent.push(request.url);
        return refusal(401, 'invalid_client');
      };
      const body = { profile: withoutSecret, profileId: saved.json().id, failedRunId: failed.json().id };
      const planning = api.with({ transport: { ...nowhere, send } });
      const plan = await planning('POST', `${assistant}/variant-plans`, { body });
      expect(plan.status).toBe(200);
      expect(plan.json()).toMatchObject({
        variants: [
          { code: 'body', change: { clientAuthentication: 'client_secret_post' } },
          { code: 'basic_not_encoded' },
          { code: 'basic_without_scope', change: { scope: [{ do: 'remove', key: 'scope' }] } },
          { code: 'body_without_scope' },
          { code: 'basic_not_encoded_without_scope' },
        ],
        nothingToTry: null,
      });
      expect(sent).toEqual([]);
    });

    it('lists none after the provider has asked for a pause', async () => {
      const limited = api.with({ transport: refusing(429, 'slow_down') });
      const saved = await saveProfile(limited, assistant);
      const failed = await limited('POST', `${saved.path}/test-runs`, { body: {} });
      expect(failed.json()).toMatchObject({ diagnosis: { stopsTrial: 'rate_limit' } });
      const body = { profile: withoutSecret, profileId: saved.json().id, failedRunId: failed.json().id };
      const plan = await limited('POST', `${assistant}/variant-plans`, { body });
      expect(plan.json()).toMatchObject({ variants: [], nothingToTry: { code: 'rate_limit' } });
    });

    it('knows no run of another assistant', async () => {
      const saved = await saveProfile(call, assistant);
      const failed = await call('POST', `${saved.path}/test-runs`, { body: {} });
      const other = await assistantPath(call, 'Other');
      const body = { profile: clientCredentials(), failedRunId: failed.json().id };
      expect((await call('POST', `${other}/variant-plans`, { body })).status).toBe(404);
      expect((await call('POST', `${assistant}/variant-plans`, { body })).status).toBe(200);
    });
  });
}
