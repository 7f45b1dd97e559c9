import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pendingTestRunSchema, testRunSchema } from '#contract/test-run.ts';
import type { OutboundRequest, Transport, TransportResult } from '../../ports/transport.ts';
import type { ApiClient } from '../api-client.ts';
import { accessTokenAnswer, formAnswer, requestTokenAnswer, verified } from '../diagnosis/run-oauth1.ts';
import { certificateOf, newKey } from '../key-material.ts';
import { oauth1 } from '../profiles.ts';
import { failing, jsonAnswer } from '../transport-results.ts';
import { assistantPath, nowhere, openApi, type ApiHarness, type OpenStore } from './harness.ts';

const runId = '0192f3c1-6f0a-4a55-9d2b-1c7d1f4b8a12';

/** A provider that gives these answers one after the other. */
function provider(...answers: readonly TransportResult[]) {
  const requests: OutboundRequest[] = [];
  const authorities: (readonly string[] | undefined)[] = [];
  const transport: Transport = {
    ...nowhere,
    send: async (request, { signal, security }) => {
      requests.push(request);
      authorities.push(security?.authorities);
      if (signal.aborted) return failing('policy', 'cancelled');
      return answers[requests.length - 1] ?? jsonAnswer({}, { status: 500 });
    },
  };
  return { requests, authorities, transport };
}

/** Profiles of OAuth v1 and their tests, through the API over any engine. */
export function describeOAuth1Api(engine: string, open: OpenStore): void {
  describe(`OAuth v1 over ${engine}`, () => {
    let api: ApiHarness;
    beforeEach(async () => {
      api = await openApi(open);
    });
    afterEach(() => api.close());

    async function begin(call: ApiClient, changes: Readonly<Record<string, unknown>> = {}) {
      const assistant = await assistantPath(call);
      const saved = await call('POST', `${assistant}/authorization-profiles`, { body: oauth1(changes) });
      expect(saved.status, saved.text).toBe(201);
      const path = `${assistant}/authorization-profiles/${String(saved.json().id)}`;
      return { assistant, started: await call('POST', `${path}/test-runs`, { body: { testRunId: runId } }) };
    }

    it('carries all legs through, over what was sealed between them', async () => {
      const attempts = [{ address: '203.0.113.5', error: null }];
      const { requests, transport } = provider(
        { ...requestTokenAnswer, attempts },
        accessTokenAnswer,
        jsonAnswer({}),
      );
      const call = api.with({ transport });
      const { assistant, started } = await begin(call, { checkUrl: 'https://api.example.com/me' });
      expect(started.status, started.text).toBe(202);
      const pending = started.as(pendingTestRunSchema);
      expect(pending.authorizationUrl).toBe(
        `https://photos.example.net/authorize?oauth_token=${verified.oauth_token}`,
      );
      const header = requests[0]?.headers.find(([name]) => name === 'Authorization')?.[1] ?? '';
      const callback = decodeURIComponent(/oauth_callback="([^"]*)"/.exec(header)?.[1] ?? '');
      expect(callback.startsWith(`${pending.callbackUrl}?state=`)).toBe(true);

      const back = new URL(callback);
      for (const [name, value] of Object.entries(verified)) back.searchParams.set(name, value);
      const page = await call('GET', `/authorization-callback${back.search}`);
      expect(page.text).toContain('<title>Authorization Success</title>');
      const run = (await call('GET', `${assistant}/test-runs/${runId}`)).as(testRunSchema);
      expect(run).toMatchObject({ status: 'passed', profileType: 'oauth1', check: { status: 'passed' } });
      expect(run.exchanges.map(({ step, response }) => [step, response?.status])).toEqual([
        ['request_token', 200],
        ['authorize', 302],
        ['token', 200],
        ['check', 200],
      ]);
      expect(run.exchanges[0]?.response?.body.text).toContain('oauth_callback_confirmed=true');
      expect(run.exchanges[0]?.attempts).toEqual(attempts);
      const told = JSON.stringify(run) + page.text;
      for (const secret of [...Object.values(verified), 'kd94hf93k423kf44', 'pfkkdhi9sl3r4s00'])
        expect(told).not.toContain(secret);
      const again = await call('GET', `/authorization-callback${back.search}`);
      expect(again.text).toContain('data-outcome="state_unknown"');
      expect(requests).toHaveLength(3);
    });

    it('asks for the request token over connections that the authority of the profile vouches for', async () => {
      const { authorities, transport } = provider(requestTokenAnswer);
      const certificateAuthority = certificateOf(newKey(), Date.UTC(2026, 0, 1), Date.UTC(2036, 0, 1));
      await begin(api.with({ transport }), { certificateAuthority });
      expect(authorities).toEqual([[certificateAuthority]]);
    });

    it('ends with the request token where none came, and asks for it once', async () => {
      const { requests, transport } = provider(
        formAnswer({ oauth_problem: 'signature_invalid' }, { status: 401 }),
      );
      const { started } = await begin(api.with({ transport }));
      expect(started.status, started.text).toBe(201);
      expect(started.as(testRunSchema)).toMatchObject({
        status: 'failed',
        diagnosis: { step: 'request_token', code: 'oauth1_signature_refused' },
        exchanges: [{ step: 'request_token', response: { status: 401 } }],
      });
      expect(requests).toHaveLength(1);
    });

    it('takes the denial of a user in, and exchanges nothing', async () => {
      const { requests, transport } = provider(requestTokenAnswer);
      const call = api.with({ transport });
      const { assistant } = await begin(call);
      const header = requests[0]?.headers.find(([name]) => name === 'Authorization')?.[1] ?? '';
      const state = /state%3D([\w-]+)/.exec(header)?.[1] ?? '';
      await call('GET', `/authorization-callback?state=${state}&denied=${verified.oauth_token}`);
      const run = (await call('GET', `${assistant}/test-runs/${runId}`)).as(testRunSchema);
      expect(run).toMatchObject({ status: 'failed', diagnosis: { code: 'sign_in_denied' } });
      expect(requests).toHaveLength(1);
    });

    it.each([
      [{ consumerKey: '' }, 'consumerKey', 'required'],
      [{ consumerSecret: '' }, 'consumerSecret', 'required'],
      [{ requestTokenUrl: '' }, 'requestTokenUrl', 'required'],
      [{ userAuthorizationUrl: 'photos.example.net' }, 'userAuthorizationUrl', 'url_invalid'],
      [{ accessTokenUrl: 'https://photos.example.net/#token' }, 'accessTokenUrl', 'url_fragment'],
      [{ accessTokenUrl: 'https://{tenant}.example.net/' }, 'accessTokenUrl', 'tenant_not_enabled'],
      [{ signatureMethod: 'rsa_sha1' }, 'signatureMethod', 'invalid_value'],
      [{ realm: 'a"b' }, 'realm', 'invalid_value'],
      [{ additionalFields: [{ key: 'oauth_token', value: 'x' }] }, 'additionalFields.0.key', 'reserved_key'],
      [
        { additionalFields: [{ key: 'hint', value: 'x', secure: true }] },
        'additionalFields.0.value',
        'secret_in_browser',
      ],
      [
        { authorizationFields: [{ fieldType: 'header', fieldKey: 'authorization', fieldValue: 'x' }] },
        'authorizationFields.0.fieldKey',
        'header_name_reserved',
      ],
    ])('refuses a profile with %j', async (changes, path, expected) => {
      const assistant = await assistantPath(api.call);
      const answer = await api.call('POST', `${assistant}/authorization-profiles`, { body: oauth1(changes) });
      expect(answer.problem().errors).toMatchObject([{ path, code: expected }]);
    });

    it('asks for the secret again where it would go elsewhere', async () => {
      const assistant = await assistantPath(api.call);
      const saved = await api.call('POST', `${assistant}/authorization-profiles`, { body: oauth1() });
      const { consumerSecret: _, ...kept } = oauth1({ accessTokenUrl: 'https://other.example/token' });
      const path = `${assistant}/authorization-profiles/${String(saved.json().id)}`;
      const answer = await api.call('PUT', path, {
        body: kept,
        headers: { 'if-match': saved.etag },
      });
      expect(answer.problem().errors).toMatchObject([
        { path: 'consumerSecret', code: 'secret_reentry_required' },
      ]);
    });
  });
}
