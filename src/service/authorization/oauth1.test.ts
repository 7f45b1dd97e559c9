import { describe, expect, it } from 'vitest';
import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import {
  accessTokenAnswer,
  carryOAuth1,
  formAnswer,
  requestTokenAnswer,
  sessionAnswer,
  verified,
} from '../testing/diagnosis/run-oauth1.ts';
import { jsonAnswer } from '../testing/transport-results.ts';
import { oauth1 } from '../testing/profiles.ts';
import { runTest, testFingerprint } from '../testing/run-test.ts';
import { previewRequest } from './preview-request.ts';
import { signatureOf } from './oauth1/signature.ts';
import type { OutboundRequest } from '../ports/transport.ts';

const credentials = [requestTokenAnswer, accessTokenAnswer];
const called = { checkUrl: 'https://api.example.com/me?fields=name' };

/** The parameters of the header Authorization, decoded. */
function parametersOf(request: OutboundRequest | undefined): Record<string, string> {
  const header = request?.headers.find(([name]) => name === 'Authorization')?.[1] ?? '';
  return Object.fromEntries(
    [...header.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      decodeURIComponent(value),
    ]),
  );
}

/** The signature that a request should have. */
function expected(request: OutboundRequest | undefined, tokenSecret: string, form = ''): Promise<string> {
  const { oauth_signature: _, realm: __, ...protocol } = parametersOf(request);
  const { method = '', url = '' } = request ?? {};
  const signed = { method, url, form: new URLSearchParams(form) };
  return signatureOf('hmac_sha1', signed, protocol, { consumerSecret: 'kd94hf93k423kf44', tokenSecret });
}

describe('the legs of OAuth v1', () => {
  it('are signed one after the other, with the secrets that the leg before brought', async () => {
    const carry = () => carryOAuth1({ results: [...credentials, jsonAnswer({})], profile: called });
    const { requests, outcome } = await carry();
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST https://photos.example.net/initiate',
      'POST https://photos.example.net/token',
      'GET https://api.example.com/me?fields=name',
    ]);
    const [first, second, call] = requests;
    expect(parametersOf(first)).toMatchObject({
      oauth_callback: 'https://app.example.com/callback?state=handle-of-the-sign-in',
      oauth_consumer_key: 'dpf43f3p2l4k3l03',
      oauth_signature_method: 'HMAC-SHA1',
      oauth_timestamp: '1795435200',
      oauth_version: '1.0',
      oauth_signature: await expected(first, ''),
    });
    expect(parametersOf(first)).not.toHaveProperty('oauth_token');
    expect(parametersOf(second)).toMatchObject({
      ...verified,
      oauth_signature: await expected(second, 'hdhd0244k9j7ao03'),
    });
    expect(parametersOf(call)).toMatchObject({
      oauth_token: 'nnch734d00sl2jdk',
      oauth_signature: await expected(call, 'pfkkdhi9sl3r4s00'),
    });
    const nonces = requests.map((request) => parametersOf(request).oauth_nonce);
    expect(new Set(nonces).size).toBe(3);
    const again = await carry();
    expect(
      again.requests.map((request) => parametersOf(request).oauth_nonce),
      'by the chance of the host',
    ).toEqual(nonces);
    expect(outcome).toMatchObject({
      status: 'passed',
      token: { tokenType: 'OAuth', expiresAt: null, expiryIsAssumed: false },
      sent: { consumerKey: 'dpf43f3p2l4k3l03', signatureMethod: 'hmac_sha1', clientId: null },
      check: { status: 'passed' },
    });
    expect(outcome.exchanges.map(({ step }) => step)).toEqual([
      'request_token',
      'authorize',
      'token',
      'check',
    ]);
  });

  it('are asked for and signed by GET where the profile says so', async () => {
    const { requests } = await carryOAuth1({ results: credentials, profile: { tokenRequestMethod: 'GET' } });
    expect(requests.map(({ method, body }) => [method, body])).toEqual([
      ['GET', null],
      ['GET', null],
    ]);
    const [first, second] = requests;
    expect(parametersOf(first).oauth_signature).toBe(await expected(first, ''));
    expect(parametersOf(second).oauth_signature).toBe(await expected(second, 'hdhd0244k9j7ao03'));
  });

  it('are followed by a renewal where the provider gave something for it, and calls are signed with what it brought', async () => {
    const renewed = formAnswer({ oauth_token: 'renewed-token', oauth_token_secret: 'renewed-secret' });
    const { requests, outcome } = await carryOAuth1({
      results: [requestTokenAnswer, sessionAnswer, renewed, jsonAnswer({})],
      profile: { ...called, refreshTokenUrl: 'https://photos.example.net/renew' },
    });
    const [, , renewal, call] = requests;
    expect(renewal).toMatchObject({ method: 'POST', url: 'https://photos.example.net/renew' });
    expect(parametersOf(renewal)).toMatchObject({
      oauth_token: 'nnch734d00sl2jdk',
      oauth_session_handle: 'session-canary-3f1c',
      oauth_signature: await expected(renewal, 'pfkkdhi9sl3r4s00'),
    });
    expect(parametersOf(call)).toMatchObject({
      oauth_token: 'renewed-token',
      oauth_signature: await expected(call, 'renewed-secret'),
    });
    expect(outcome.status).toBe('passed');
    expect(outcome.exchanges.map(({ step }) => step)).toEqual([
      'request_token',
      'authorize',
      'token',
      'refresh',
      'check',
    ]);
    const shown = JSON.stringify(outcome);
    for (const secret of ['session-canary-3f1c', 'renewed-token', 'renewed-secret'])
      expect(shown).not.toContain(secret);
  });

  it('warn where a Refresh Token URL is set and nothing to renew with came', async () => {
    const refreshTokenUrl = 'https://photos.example.net/renew';
    const { outcome, requests } = await carryOAuth1({ results: credentials, profile: { refreshTokenUrl } });
    expect(requests).toHaveLength(2);
    expect(outcome.status).toBe('passed');
    expect(outcome.warnings.map(({ code, field }) => [code, field])).toEqual([
      ['session_handle_missing', 'refreshTokenUrl'],
    ]);
    expect((await carryOAuth1({ results: [requestTokenAnswer, sessionAnswer] })).outcome.warnings).toEqual(
      [],
    );
  });

  it('leave no secret in what is shown', async () => {
    const { outcome } = await carryOAuth1({ results: [...credentials, jsonAnswer({})], profile: called });
    const shown = JSON.stringify(outcome);
    for (const secret of [
      'kd94hf93k423kf44',
      'hh5s93j4hdidpola',
      'hdhd0244k9j7ao03',
      'hfdp7dh39dks9884',
      'nnch734d00sl2jdk',
      'pfkkdhi9sl3r4s00',
    ])
      expect(shown).not.toContain(secret);
    const header = outcome.exchanges[0]?.request.headers.find(([name]) => name === 'Authorization')?.[1];
    expect(header).toContain('oauth_consumer_key="dpf43f3p2l4k3l03"');
    expect(header).toContain('oauth_signature_method="HMAC-SHA1"');
    expect(header).toMatch(/oauth_signature="‹signature of 28 characters, 9f3a12bc›"/);
  });

  it('send the secrets themselves with PLAINTEXT, which is warned of and not shown', async () => {
    const profile = { signatureMethod: 'plaintext', consumerSecret: ' kd94&hf93 ', realm: 'Photos' };
    const { requests, outcome } = await carryOAuth1({ results: credentials, profile });
    expect(parametersOf(requests[1])).toMatchObject({
      realm: 'Photos',
      oauth_signature: '%20kd94%26hf93%20&hdhd0244k9j7ao03',
    });
    expect(JSON.stringify(outcome)).not.toContain('hdhd0244k9j7ao03');
    expect(JSON.stringify(outcome)).not.toContain('kd94%26hf93');
    expect(outcome.warnings.map(({ code, field }) => [code, field])).toEqual([
      ['consumer_secret_outer_space', 'consumerSecret'],
      ['signature_plaintext', 'signatureMethod'],
    ]);
  });

  it('lead the user to the address of the profile, with the request token once', async () => {
    const { authorizationUrl } = await carryOAuth1({
      results: credentials,
      profile: {
        userAuthorizationUrl: 'https://photos.example.net/authorize?perms=read&oauth_token=mine',
        additionalFields: [
          { key: 'perms', value: 'write' },
          { key: 'name', value: 'Photo Print' },
          { key: 'empty', value: '' },
        ],
      },
    });
    expect(authorizationUrl).toBe(
      'https://photos.example.net/authorize?perms=write&name=Photo+Print&oauth_token=hh5s93j4hdidpola',
    );
  });
});

describe('a call of a service', () => {
  it('is signed with what the authorization fields put into it', async () => {
    const { requests } = await carryOAuth1({
      results: [...credentials, jsonAnswer({})],
      profile: {
        checkUrl: 'https://api.example.com/{region}/me?b=1',
        checkMethod: 'POST',
        authorizationFields: [
          { fieldType: 'path_param', fieldKey: 'region', fieldValue: 'e u' },
          { fieldType: 'query_string', fieldKey: 'account', fieldValue: '{{token.user_id}}' },
          { fieldType: 'header', fieldKey: 'Content-Type', fieldValue: 'application/x-www-form-urlencoded' },
          { fieldType: 'payload', fieldKey: 'status', fieldValue: 'Hello & goodbye' },
        ],
      },
    });
    const call = requests[2];
    expect(call?.url).toBe('https://api.example.com/e%20u/me?b=1&account=42');
    expect(new TextDecoder().decode(call?.body ?? new Uint8Array())).toBe('status=Hello+%26+goodbye');
    expect(parametersOf(call).oauth_signature).toBe(
      await expected(call, 'pfkkdhi9sl3r4s00', 'status=Hello+%26+goodbye'),
    );
  });

  it('is not made where the last leg brought nothing', async () => {
    const { requests, outcome } = await carryOAuth1({
      results: [requestTokenAnswer, jsonAnswer({}, { status: 500 })],
      profile: called,
    });
    expect(requests).toHaveLength(2);
    expect(outcome.check).toMatchObject({ status: 'not_made' });
  });
});

describe('a preview', () => {
  const preview = (changes: Readonly<Record<string, unknown>>) =>
    previewRequest(authorizationProfileWriteSchema.parse(oauth1(changes)), { tenant: null }, testFingerprint);

  it('shows the first request and a signed call, and no secret', async () => {
    const shown = await preview(called);
    expect(shown.tokenRequest).toMatchObject({ method: 'POST', url: 'https://photos.example.net/initiate' });
    const header = shown.serviceCall?.headers.find(([name]) => name === 'Authorization')?.[1];
    expect(header).toContain('oauth_token="‹access token›"');
    expect(header).toMatch(/oauth_signature="‹signature of 28 characters/);
    expect(JSON.stringify(shown)).not.toContain('kd94hf93k423kf44');
  });

  it('signs a call whose host is not known yet', async () => {
    const tenancy = { enabled: true, baseUrl: 'https://{tenant}.example.com' };
    const shown = await preview({ tenancy, checkUrl: 'https://{tenant}.example.com/me' });
    expect(shown.serviceCall?.url).toBe('https://{tenant}.example.com/me');
  });
});

it.each([
  ['consumerKey', ''],
  ['consumerSecret', undefined],
  ['requestTokenUrl', ''],
  ['accessTokenUrl', ''],
])('sends nothing without %s', async (field, value) => {
  const profile = { ...oauth1(), [field]: value };
  const parsed = authorizationProfileWriteSchema.safeParse(profile);
  if (field !== 'consumerSecret') {
    expect(parsed.success).toBe(false);
    return;
  }
  const outcome = await runTest([], profile);
  expect(outcome).toMatchObject({ status: 'failed', diagnosis: { code: 'request_invalid' }, exchanges: [] });
});
