import { describe, expect, it } from 'vitest';
import { diagnosisSchema } from '#contract/diagnosis.ts';
import { testRunSchema } from '#contract/test-run.ts';
import type { Transport } from '../ports/transport.ts';
import { z } from '#contract/zod-mini.ts';
import { testClock, testRandom } from '../testing/deterministic.ts';
import { fakeTransport } from '../testing/fake-transport.ts';
import { jwtOf } from '../testing/jwt.ts';
import { clientCredentialsProfile } from '../testing/opened-profile.ts';
import { runTest, testFingerprint } from '../testing/run-test.ts';
import { failing, jsonAnswer, tokenAnswer } from '../testing/transport-results.ts';
import { performTest } from './perform-test.ts';

const outcomeSchema = z.omit(testRunSchema, {
  id: true,
  assistantId: true,
  profileId: true,
  profileVersion: true,
  profileName: true,
  profileType: true,
  profile: true,
});
const refreshTokenUrl = 'https://idp.example.com/oauth2/refresh';

function perform(
  transport: Transport,
  members: Readonly<Record<string, unknown>> = {},
  { signal = new AbortController().signal, clock = testClock(), fingerprint = testFingerprint } = {},
) {
  const ports = { transport, clock, random: testRandom() };
  const profile = clientCredentialsProfile(members);
  return performTest(profile, { tenant: null, signal }, ports, { testTimeoutMs: 15_000 }, fingerprint);
}

describe('a test that passes', () => {
  it('says so, with what was sent and what is known of the token', async () => {
    const outcome = await runTest([tokenAnswer({ scope: 'read' })], {
      scope: [{ key: 'scope', value: 'read write' }],
    });
    expect(outcomeSchema.parse(outcome)).toEqual(outcome);
    expect(outcome).toMatchObject({
      status: 'passed',
      startedAt: '2026-11-23T12:00:00.000Z',
      durationMs: 0,
      message: 'Auth Test Passed',
      tenant: null,
      diagnosis: null,
      sent: {
        clientId: 'travel-planner-prod',
        secret: { length: 21, fingerprint: '9f3a12bc' },
        clientAuthentication: 'client_secret_basic',
        scope: ['read', 'write'],
        url: 'https://idp.example.com/oauth2/token',
      },
      token: {
        tokenType: 'Bearer',
        expiresInSeconds: 3600,
        expiryIsAssumed: false,
        expirySource: 'stated',
        expiresAt: '2026-11-23T13:00:00.000Z',
        requestedScope: ['read', 'write'],
        grantedScope: ['read'],
        length: 14,
        claims: null,
        jwtHeader: null,
      },
    });
    expect(outcome.token?.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(JSON.stringify(outcome)).not.toContain('opaque-token-1');
  });

  it('measures by the clock it was given', async () => {
    const clock = testClock();
    const slow = fakeTransport(() => {
      clock.advance(184);
      return tokenAnswer({ expires_in: undefined });
    });
    const outcome = await perform(slow, {}, { clock });
    expect(outcome.durationMs).toBe(184);
    expect(outcome.token).toMatchObject({
      expiresInSeconds: 300,
      expiryIsAssumed: true,
      expirySource: 'assumed',
      expiresAt: '2026-11-23T12:05:00.184Z',
    });
  });

  it('decodes the claims of a JWT, and takes its expiry where none is stated', async () => {
    const now = Date.UTC(2026, 10, 23, 12) / 1000;
    const claims = {
      iss: 'https://idp.example.com',
      exp: now + 900,
      nested: { echo: 'correct horse battery' },
    };
    const { token } = await runTest([tokenAnswer({ access_token: jwtOf(claims), expires_in: undefined })]);
    expect(token).toMatchObject({
      expiresInSeconds: 900,
      expirySource: 'jwt',
      jwtHeader: { alg: 'RS256', typ: 'JWT' },
      claims: { iss: 'https://idp.example.com', exp: now + 900, nested: { echo: '‹client secret›' } },
    });
  });

  it('works without a key to make fingerprints with', async () => {
    const noKey = () => Promise.reject(new Error('There is no key.'));
    const outcome = await perform(fakeTransport(tokenAnswer()), {}, { fingerprint: noKey });
    expect(outcome.status).toBe('passed');
    expect(outcome.sent?.secret).toEqual({ length: 21, fingerprint: null });
    expect(outcome.exchanges[0]?.request.headers).toContainEqual([
      'Authorization',
      'Basic ‹travel-planner-prod, secret of 21 characters›',
    ]);
  });

  it('gives the transport the signal and the deadline', async () => {
    const { signal } = new AbortController();
    const seen: unknown[] = [];
    const transport: Transport = {
      refusal: () => null,
      send: (_request, options) => {
        seen.push(options);
        return Promise.resolve(tokenAnswer());
      },
    };
    await perform(transport, {}, { signal });
    const security = { authorities: [], clientCertificate: null };
    expect(seen).toEqual([{ signal, timeoutMs: 15_000, security }]);
  });

  it('keeps secrets that the profile does not mark out of the outcome', async () => {
    const transport = fakeTransport(
      jsonAnswer({ error: 'no', hint: 'value-of-a-variable' }, { status: 400 }),
    );
    const outcome = await performTest(
      clientCredentialsProfile({ tokenRequestHeaders: [{ key: 'X-Trace', value: 'a value-of-a-variable' }] }),
      {
        tenant: null,
        signal: new AbortController().signal,
        secrets: [{ name: 'variable', value: 'value-of-a-variable' }],
      },
      { transport, clock: testClock(), random: testRandom() },
      { testTimeoutMs: 15_000 },
      testFingerprint,
    );
    expect(JSON.stringify(outcome)).not.toContain('value-of-a-variable');
    expect(outcome.exchanges[0]?.request.headers).toContainEqual([
      'X-Trace',
      'a ‹variable of 19 characters, 9f3a12bc›',
    ]);
  });
});

describe('the refresh exchange', () => {
  it('is made where a refresh token came and there is an address for it', async () => {
    const transport = fakeTransport(tokenAnswer({ refresh_token: 'renew-me-please' }), tokenAnswer());
    const outcome = await perform(transport, { refreshTokenUrl });
    expect(outcome.status).toBe('passed');
    expect(outcome.exchanges.map(({ step }) => step)).toEqual(['token', 'refresh']);
    expect(new TextDecoder().decode(transport.requests[1]?.body ?? new Uint8Array())).toBe(
      'grant_type=refresh_token&refresh_token=renew-me-please',
    );
    expect(transport.requests[1]).toMatchObject({ url: refreshTokenUrl, method: 'POST' });
    const [first, second] = transport.requests.map(({ headers }) =>
      new Headers(headers).get('authorization'),
    );
    expect(second).toBe(first);
    expect(JSON.stringify(outcome)).not.toContain('renew-me-please');
  });

  it('that fails makes the test fail, and the token stays known', async () => {
    const results = [
      tokenAnswer({ refresh_token: 'renew-me-please' }),
      jsonAnswer({ error: 'invalid_grant' }, { status: 400 }),
    ];
    const outcome = await runTest(results, { refreshTokenUrl });
    expect(outcome).toMatchObject({
      status: 'failed',
      diagnosis: { step: 'refresh', code: 'invalid_grant', stage: 'oauth' },
      token: { length: 14 },
    });
    expect(outcome.diagnosis?.summary).toMatch(/^A token was obtained, but refreshing it failed\./);
  });

  it('is not made without a token that can be used', async () => {
    const results = [tokenAnswer({ token_type: 'mac', refresh_token: 'renew-me-please' })];
    const outcome = await runTest(results, { refreshTokenUrl });
    expect(outcome).toMatchObject({ status: 'failed', diagnosis: { code: 'token_type_unsupported' } });
    expect(outcome.exchanges).toHaveLength(1);
  });
});

describe('a test that is cancelled', () => {
  it('before it began sends nothing', async () => {
    const outcome = await runTest([tokenAnswer()], {}, { signal: AbortSignal.abort() });
    expect(outcome).toMatchObject({
      status: 'cancelled',
      message: 'Auth Test Cancelled',
      diagnosis: { code: 'cancelled', stage: 'policy' },
      token: null,
      exchanges: [{ sent: false, response: null, failure: { code: 'cancelled' } }],
    });
  });

  it('between its exchanges sends no more', async () => {
    const controller = new AbortController();
    const transport = fakeTransport(() => {
      controller.abort();
      return tokenAnswer({ refresh_token: 'renew-me-please' });
    });
    const outcome = await perform(transport, { refreshTokenUrl }, { signal: controller.signal });
    expect(transport.requests).toHaveLength(1);
    expect(outcome.status).toBe('cancelled');
    expect(outcome.exchanges[1]).toMatchObject({ step: 'refresh', sent: false });
  });

  it('at any stage names that stage', async () => {
    const outcome = await runTest([failing('tls', 'cancelled')]);
    expect(outcome).toMatchObject({ status: 'cancelled', diagnosis: { stage: 'tls' } });
  });
});

describe('a profile that makes no request', () => {
  const members = {
    tenancy: { enabled: true, baseUrl: 'https://{tenant}.example.com' },
    tokenRequestUrl: 'https://{tenant}.example.com/t',
  };
  it.each([
    [members, null, 'tenant', 'Enter the tenancy.'],
    [members, 'evil.com/x', 'tenant', 'letters, digits'],
  ])('%j with the tenancy %s is refused at %s', async (given, tenant, field, words) => {
    const outcome = await runTest([], given, { tenant });
    expect(outcome).toMatchObject({
      status: 'failed',
      sent: null,
      exchanges: [],
      token: null,
      diagnosis: {
        code: 'request_invalid',
        stage: 'policy',
        suggestions: [{ code: 'correct_field', field }],
      },
    });
    expect(outcome.diagnosis?.summary).toContain(words);
    expect(diagnosisSchema.parse(outcome.diagnosis)).toEqual(outcome.diagnosis);
  });
});
