import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { randomText } from '../id.ts';
import type { OutboundRequest } from '../ports/transport.ts';
import { testRandom } from '../testing/deterministic.ts';
import { fakeTransport } from '../testing/fake-transport.ts';
import { clientCredentialsProfile, openedProfile } from '../testing/opened-profile.ts';
import { runTest } from '../testing/run-test.ts';
import { tokenAnswer } from '../testing/transport-results.ts';
import { assertionAuth } from './client-assertion.ts';
import { flowOf } from './registry.ts';
import { sendOver } from './send-over.ts';

const issuer = 'https://idp.example.com/';
const now = Date.UTC(2026, 10, 23, 12);
const tokenUrl = 'https://idp.example.com/oauth2/token';
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ed25519 = generateKeyPairSync('ed25519');
/** By way of PEM: a key that was just made cannot safely be exported as a JWK (e2e/fixtures/provider/generated-keys.ts). */
function jwkOf(key: KeyObject) {
  return createPrivateKey(key.export({ format: 'pem', type: 'pkcs8' })).export({ format: 'jwk' });
}
const ecKey = ec.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
const rsaJwk = JSON.stringify({
  ...jwkOf(rsa.privateKey),
  alg: 'PS256',
  kid: 'from-the-jwk',
});

async function run(members: Readonly<Record<string, unknown>>, ...results: ReturnType<typeof tokenAnswer>[]) {
  const transport = fakeTransport(...(results.length > 0 ? results : [tokenAnswer()]));
  const random = testRandom();
  const { signal } = new AbortController();
  const profile = clientCredentialsProfile(members);
  const { problem } = await flowOf(profile).run(profile, {
    tenant: 'tenancy' in members ? 'north' : null,
    inputs: new Map(),
    send: sendOver(transport, { signal, timeoutMs: 1000 }),
    now: () => now,
    randomText: (bytes) => randomText(random, bytes),
  });
  return { requests: transport.requests, problem };
}

function formOf(request: OutboundRequest | undefined): URLSearchParams {
  return new URLSearchParams(new TextDecoder().decode(request?.body ?? new Uint8Array()));
}

function verified(request: OutboundRequest | undefined, key: Parameters<typeof jwtVerify>[1]) {
  return jwtVerify(formOf(request).get('client_assertion') ?? '', key, {
    issuer: 'travel-planner-prod',
    subject: 'travel-planner-prod',
    currentDate: new Date(now),
    requiredClaims: ['aud', 'exp', 'iat', 'jti'],
  });
}

const byKey = { clientAuthentication: 'private_key_jwt', clientSecret: null };

describe('an assertion', () => {
  it.each([
    [
      'HS256',
      { clientAuthentication: 'client_secret_jwt' },
      new TextEncoder().encode('correct horse battery'),
    ],
    [
      'HS512',
      { clientAuthentication: 'client_secret_jwt', assertionAlgorithm: 'HS512' },
      new TextEncoder().encode('correct horse battery'),
    ],
    ['ES256', { ...byKey, clientKey: ecKey }, ec.publicKey],
    ['ES256', { ...byKey, clientKey: ecKey.replaceAll('\n', '') }, ec.publicKey],
    ['PS256', { ...byKey, clientKey: rsaJwk }, rsa.publicKey],
    ['RS384', { ...byKey, clientKey: rsaJwk, assertionAlgorithm: 'RS384' }, rsa.publicKey],
    ['EdDSA', { ...byKey, clientKey: JSON.stringify(jwkOf(ed25519.privateKey)) }, ed25519.publicKey],
  ])('is signed with %s by %j', async (algorithm, members, key) => {
    const { requests, problem } = await run(members);
    expect(problem).toBeNull();
    const { payload, protectedHeader } = await verified(requests[0], key);
    expect(protectedHeader.alg).toBe(algorithm);
    expect(payload).toMatchObject({ aud: tokenUrl, iat: now / 1000, exp: now / 1000 + 60 });
    const form = formOf(requests[0]);
    expect(form.get('client_id')).toBe('travel-planner-prod');
    expect(form.get('client_assertion_type')).toBe('urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
    expect(form.has('client_secret')).toBe(false);
    expect(new Headers(requests[0]?.headers).get('authorization')).toBeNull();
  });

  it('names the key and the audience that the profile names', async () => {
    const named = {
      ...byKey,
      clientKey: rsaJwk,
      clientKeyId: 'mine',
      assertionAudience: 'https://idp.example.com/',
    };
    const { requests } = await run(named);
    expect((await verified(requests[0], rsa.publicKey)).payload.aud).toBe('https://idp.example.com/');
    const headers = [requests[0], (await run({ ...byKey, clientKey: rsaJwk })).requests[0]].map((request) =>
      decodeProtectedHeader(formOf(request).get('client_assertion') ?? ''),
    );
    expect(headers.map(({ kid }) => kid)).toEqual(['mine', 'from-the-jwk']);
  });

  it.each([
    ['what is entered', { assertionAudience: 'urn:mine' }, 'urn:mine'],
    ['what is entered before the issuer', { assertionAudience: 'urn:mine', issuer }, 'urn:mine'],
    ['the issuer before the address', { issuer }, issuer],
    ['the address where nothing else is known', {}, tokenUrl],
    ['the issuer', { assertionAudienceFrom: 'issuer', issuer, assertionAudience: 'urn:mine' }, issuer],
    ['the address', { assertionAudienceFrom: 'token_endpoint', issuer }, tokenUrl],
  ])('is for %s, where the profile says %j', async (_, members, audience) => {
    const { requests } = await run({ ...byKey, clientKey: rsaJwk, ...members });
    expect((await verified(requests[0], rsa.publicKey)).payload.aud).toBe(audience);
  });

  it('is for the issuer of the tenancy', async () => {
    const tenancy = { enabled: true, baseUrl: 'https://{tenant}.example.com' };
    const of = 'https://{tenant}.example.com/idp';
    const members = { assertionAudienceFrom: 'issuer', issuer: of, tenancy };
    const { requests } = await run({ ...byKey, clientKey: rsaJwk, ...members });
    const { aud } = (await verified(requests[0], rsa.publicKey)).payload;
    expect(aud).toBe('https://north.example.com/idp');
  });

  it('is for the issuer where the profile knows it', async () => {
    const client = openedProfile({
      type: 'oauth2_authorization_code',
      clientId: 'travel-planner-prod',
      authorizationUrl: 'https://idp.example.com/authorize',
      tokenRequestUrl: tokenUrl,
      issuer,
      ...byKey,
      clientKey: ecKey,
    });
    if (client.type !== 'oauth2_authorization_code') throw new Error(client.type);
    const body = new URLSearchParams();
    const server = { issuer: 'https://idp.example.com', token_endpoint: tokenUrl };
    await assertionAuth(client, { now: () => now, randomText: () => 'unpredictable', tenant: null })(
      server,
      { client_id: client.clientId },
      body,
      new Headers(),
    );
    expect(decodeJwt(body.get('client_assertion') ?? '')).toMatchObject({
      aud: issuer,
      jti: 'unpredictable',
    });
  });

  it('is another for the renewal, for its address', async () => {
    const refreshTokenUrl = 'https://idp.example.com/oauth2/refresh';
    const { requests } = await run(
      { ...byKey, clientKey: ecKey, refreshTokenUrl },
      tokenAnswer({ refresh_token: 'renew-me-please' }),
      tokenAnswer(),
    );
    const [first, second] = await Promise.all(requests.map((request) => verified(request, ec.publicKey)));
    expect(second?.payload.aud).toBe(refreshTokenUrl);
    expect(second?.payload.jti).not.toBe(first?.payload.jti);
  });
});

describe('nothing is sent', () => {
  const { d, ...publicPart } = jwkOf(ec.privateKey);
  const other = jwkOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey);
  it.each([
    ['without a key', { clientKey: undefined }, { field: 'clientKey', code: 'required' }],
    [
      'with a private and a public half that do not belong together',
      { clientKey: JSON.stringify({ ...publicPart, d: `${d ?? ''}AAAA`, x: other.x }) },
      { field: 'clientKey', code: 'key_unreadable' },
    ],
  ])('%s', async (_name, members, expected) => {
    const { requests, problem } = await run({ ...byKey, ...members });
    expect(problem).toMatchObject(expected);
    expect(requests).toEqual([]);
  });
});

describe('a test', () => {
  it('shows neither the assertion nor the key', async () => {
    const outcome = await runTest([tokenAnswer()], { ...byKey, clientKey: rsaJwk });
    const text = JSON.stringify(outcome);
    expect(outcome.status).toBe('passed');
    expect(text).not.toMatch(/eyJ|"d"/);
    expect(outcome.exchanges[0]?.request.body?.text).toMatch(/client_assertion=‹assertion of \d+ characters/);
    expect(outcome.exchanges[0]?.request.curl).toMatch(/client_assertion='?"?\$CLIENT_ASSERTION/);
    expect(outcome.exchanges[0]?.request.curl).toContain('client-assertion-type:jwt-bearer');
  });
});

describe('an assertion in the evidence', () => {
  it('is decoded, with its header and claims and without its signature', async () => {
    const outcome = await runTest([tokenAnswer()], { ...byKey, clientKey: rsaJwk });
    expect(outcome.exchanges[0]?.request.assertion).toMatchObject({
      header: { alg: 'PS256', kid: 'from-the-jwk', typ: 'JWT' },
      claims: { iss: 'travel-planner-prod', sub: 'travel-planner-prod', aud: tokenUrl },
    });
  });

  it('is there for one that a secret signed, without the secret', async () => {
    const outcome = await runTest([tokenAnswer()], {
      clientAuthentication: 'client_secret_jwt',
      assertionAudience: 'https://idp.example.com/correct horse battery',
    });
    const { assertion } = outcome.exchanges[0]?.request ?? {};
    expect(assertion?.header).toMatchObject({ alg: 'HS256' });
    expect(assertion?.claims.aud).toBe('https://idp.example.com/‹client secret›');
  });

  it('is null where there was none', async () => {
    expect((await runTest([tokenAnswer()])).exchanges[0]?.request.assertion).toBeNull();
  });
});
