import { describe, expect, it } from 'vitest';
import { performTest, type TestOutcome } from '../test-runs/perform-test.ts';
import type { EndedSignIn } from './interactive.ts';
import { testClock, testRandom } from '../testing/deterministic.ts';
import { fakeTransport } from '../testing/fake-transport.ts';
import { jwtOf } from '../testing/jwt.ts';
import { openedProfile } from '../testing/opened-profile.ts';
import { authorizationCode, clientCredentials, passwordGrant } from '../testing/profiles.ts';
import { testFingerprint } from '../testing/run-test.ts';
import { answer, tokenAnswer } from '../testing/transport-results.ts';
import { withoutIdToken } from './without-id-token.ts';

const refreshTokenUrl = 'https://id.example.com/oauth/token';
const scope = [{ key: 'scope', value: 'openid offline_access' }];
const kept = { refreshTokenUrl, scope };
const user = { sub: 'ada', aud: 'travel-planner', iat: 1_800_000_000, exp: 1_800_003_600 };

/** Of issuers and signatures as providers have them. */
const idTokens: readonly [string, string][] = [
  ['an issuer with a path', jwtOf({ ...user, iss: 'https://id.example.com/realms/travel' })],
  ['an issuer with a slash at its end', jwtOf({ ...user, iss: 'https://id.example.com/' })],
  ['ES256', jwtOf({ ...user, iss: 'https://id.example.com' }, { alg: 'ES256', typ: 'JWT' })],
  ['an issuer elsewhere and PS512', jwtOf({ ...user, iss: 'https://accounts.example' }, { alg: 'PS512' })],
  ['nothing that can be read', 'no.jwt'],
];

const answered: EndedSignIn = {
  begun: {
    authorizationUrl: 'https://id.example.com/authorize?state=state-1',
    kept: { codeVerifier: 'v'.repeat(43) },
    exchanges: [],
  },
  callbackUrl: 'https://localhost/callback',
  answer: { kind: 'answered', parameters: new URLSearchParams({ code: 'code-1', state: 'state-1' }) },
  startedAt: 0,
};

function run(profile: Record<string, unknown>, idToken: string, signIn?: EndedSignIn): Promise<TestOutcome> {
  const withIt = { id_token: idToken, refresh_token: 'refresh-token-1' };
  return performTest(
    openedProfile(profile),
    {
      tenant: null,
      inputs: new Map(),
      signal: new AbortController().signal,
      ...(signIn !== undefined && { signIn }),
    },
    {
      transport: fakeTransport(tokenAnswer(withIt), tokenAnswer(withIt)),
      clock: testClock(),
      random: testRandom(),
    },
    { testTimeoutMs: 15_000 },
    testFingerprint,
  );
}

describe.each(idTokens)('an ID token of %s beside a good access token', (_, idToken) => {
  it.each([
    ['client credentials', clientCredentials(kept), undefined],
    ['the password grant', passwordGrant(kept), undefined],
    ['an authorization code', authorizationCode(kept), answered],
  ])('passes a test of %s and its renewal', async (grant, profile, signIn) => {
    const { status, diagnosis, exchanges, warnings } = await run(profile, idToken, signIn);
    expect(diagnosis).toBeNull();
    expect(status).toBe('passed');
    expect(exchanges.map(({ step }) => step).slice(-2)).toEqual(['token', 'refresh']);
    for (const { response } of exchanges.slice(-2)) expect(response?.body.text).toContain('id_token');
    expect(warnings.some(({ code }) => code === 'id_token_present')).toBe(grant === 'client credentials');
  });
});

describe('the body of a token answer without its ID token', () => {
  const read = (text: string) => new TextDecoder().decode(bodyOf(text));
  const bodyOf = (text: string) => {
    const body = withoutIdToken(new TextEncoder().encode(text));
    return typeof body === 'string' ? new TextEncoder().encode(body) : body;
  };

  it('keeps every other member', () => {
    expect(read('{"access_token":"a","id_token":"b","__proto__":{"id_token":"c"}}')).toBe(
      '{"access_token":"a","__proto__":{"id_token":"c"}}',
    );
  });

  it.each(['{"access_token": "a" }', '["id_token"]', '{"id_token":', '', 'null'])(
    'leaves %s alone',
    (text) => {
      expect(read(text)).toBe(text);
    },
  );

  it('does not hide what else is wrong with an answer', async () => {
    const body = '{"token_type":"Bearer","id_token":"a.b.c"}';
    const headers = { 'content-type': 'application/json' };
    const outcome = await performTest(
      openedProfile(passwordGrant()),
      { tenant: null, inputs: new Map(), signal: new AbortController().signal },
      { transport: fakeTransport(answer({ headers, body })), clock: testClock(), random: testRandom() },
      { testTimeoutMs: 15_000 },
      testFingerprint,
    );
    expect(outcome.status).toBe('failed');
  });
});
