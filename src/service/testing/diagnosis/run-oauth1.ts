import type { Stage, Step } from '#contract/evidence.ts';
import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import type { SignInAnswer } from '../../authorization/interactive.ts';
import { flowOf } from '../../authorization/registry.ts';
import { sendOver } from '../../authorization/send-over.ts';
import { randomText } from '../../id.ts';
import type { TransportResult } from '../../ports/transport.ts';
import { performTest, type TestOutcome } from '../../test-runs/perform-test.ts';
import { testClock, testRandom } from '../deterministic.ts';
import { fakeTransport } from '../fake-transport.ts';
import { oauth1 } from '../profiles.ts';
import { answer } from '../transport-results.ts';

/** A test of OAuth v1, and what must be said of it. */
export interface OAuth1Case {
  readonly profile?: Readonly<Record<string, unknown>>;
  /** For the request token, for the access token, and for the call of the Check URL. */
  readonly results: readonly TransportResult[];
  /** How the sign-in ends; by default with a verifier. */
  readonly answer?: SignInAnswer | Readonly<Record<string, string>>;
  /** Where it is not `request_token`. */
  readonly step?: Step;
  /** Where it is not `oauth`. */
  readonly stage?: Stage;
  readonly says?: readonly string[];
  /** Codes of suggestions, the first ones in this order. */
  readonly suggests: readonly string[];
}

/** A form-encoded answer with these members. */
export function formAnswer(
  members: Readonly<Record<string, string>>,
  { status = 200, headers = {} }: { status?: number; headers?: Readonly<Record<string, string>> } = {},
): TransportResult {
  return answer({
    status,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(members).toString(),
  });
}

const temporary = 'hh5s93j4hdidpola';

/** The answers of a provider that gives credentials (RFC 5849 1.2). */
export const requestTokenAnswer = formAnswer({
  oauth_token: temporary,
  oauth_token_secret: 'hdhd0244k9j7ao03',
  oauth_callback_confirmed: 'true',
});
export const accessTokenAnswer = formAnswer({
  oauth_token: 'nnch734d00sl2jdk',
  oauth_token_secret: 'pfkkdhi9sl3r4s00',
  user_id: '42',
});

/** With something to renew the token with (OAuth Session 1.0). */
export const sessionAnswer = formAnswer({
  oauth_token: 'nnch734d00sl2jdk',
  oauth_token_secret: 'pfkkdhi9sl3r4s00',
  oauth_session_handle: 'session-canary-3f1c',
  oauth_expires_in: '3600',
});

/** What the user comes back with. */
export const verified = { oauth_token: temporary, oauth_verifier: 'hfdp7dh39dks9884' };

function answerOf(given: NonNullable<OAuth1Case['answer']>): SignInAnswer {
  return 'kind' in given && isAnswer(given)
    ? given
    : { kind: 'answered', parameters: new URLSearchParams(Object.entries(given)) };
}

function isAnswer(given: NonNullable<OAuth1Case['answer']>): given is SignInAnswer {
  return 'kind' in given;
}

/** Carries a test through all legs, over results that are given; `requests` are what was sent. */
export async function carryOAuth1({
  profile = {},
  results,
  answer: given = verified,
}: Omit<OAuth1Case, 'suggests'>) {
  const clock = testClock();
  const random = testRandom();
  const transport = fakeTransport(...results);
  const { signal } = new AbortController();
  const opened = authorizationProfileWriteSchema.parse(oauth1(profile));
  const callbackUrl = 'https://app.example.com/callback';
  const begun = await flowOf(opened).interactive?.begin(opened, {
    tenant: null,
    inputs: new Map(),
    callbackUrl,
    handle: 'handle-of-the-sign-in',
    randomText: (bytes) => randomText(random, bytes),
    send: sendOver(transport, { signal, timeoutMs: 15_000 }),
    now: () => clock.now(),
  });
  if (begun === undefined) throw new Error('OAuth v1 has users sign in.');
  const startedAt = clock.now();
  const signIn =
    'authorizationUrl' in begun
      ? { begun, callbackUrl, answer: answerOf(given), startedAt }
      : { run: begun, startedAt };
  const outcome = await performTest(
    opened,
    { tenant: null, signal, signIn },
    { transport, clock, random },
    { testTimeoutMs: 15_000 },
    () => Promise.resolve('9f3a12bc'),
  );
  const authorizationUrl = 'authorizationUrl' in begun ? begun.authorizationUrl : null;
  return { outcome, requests: transport.requests, authorizationUrl };
}

/** The same for its outcome alone. */
export async function runOAuth1(given: OAuth1Case): Promise<TestOutcome> {
  return (await carryOAuth1(given)).outcome;
}
