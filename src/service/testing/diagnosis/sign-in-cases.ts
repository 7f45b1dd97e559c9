import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import type { SignInAnswer } from '../../authorization/interactive.ts';
import { performTest, type TestOutcome } from '../../test-runs/perform-test.ts';
import { testClock, testRandom } from '../deterministic.ts';
import { fakeTransport } from '../fake-transport.ts';
import { authorizationCode } from '../profiles.ts';
import { jsonAnswer, tokenAnswer } from '../transport-results.ts';
import type { TransportResult } from '../../ports/transport.ts';

/** How a sign-in ends, and what must be said of it. */
export interface SignInCase {
  readonly answer: SignInAnswer | Readonly<Record<string, string>> | URLSearchParams;
  readonly profile?: Readonly<Record<string, unknown>>;
  readonly results?: readonly TransportResult[];
  readonly says?: readonly string[];
  /** Codes of suggestions, the first ones in this order. */
  readonly suggests: readonly string[];
}

function answerOf(given: SignInCase['answer']): SignInAnswer {
  if (given instanceof URLSearchParams) return { kind: 'answered', parameters: given };
  return isAnswer(given) ? given : { kind: 'answered', parameters: new URLSearchParams(given) };
}

function isAnswer(given: SignInCase['answer']): given is SignInAnswer {
  return 'kind' in given;
}

/** Goes on with a test from how its sign-in ended. */
export function runSignIn({
  answer,
  profile = {},
  results = [tokenAnswer()],
}: SignInCase): Promise<TestOutcome> {
  const begun = {
    authorizationUrl:
      'https://id.example.com/authorize?redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback',
    kept: { codeVerifier: 'verifier-'.padEnd(43, '0') },
    exchanges: [],
  };
  const clock = testClock();
  const signIn = {
    begun,
    callbackUrl: 'https://app.example.com/callback',
    answer: answerOf(answer),
    startedAt: clock.now(),
  };
  return performTest(
    authorizationProfileWriteSchema.parse(authorizationCode(profile)),
    { tenant: null, signal: new AbortController().signal, signIn },
    { transport: fakeTransport(...results), clock, random: testRandom() },
    { testTimeoutMs: 15_000 },
    () => Promise.resolve('9f3a12bc'),
  );
}

/** One case of each code that a sign-in can fail with. */
export const signInCases: Readonly<Record<string, SignInCase>> = {
  sign_in_window_closed: {
    answer: { kind: 'closed' },
    says: ['was closed', 'does not know the client or the Callback URL'],
    suggests: ['finish_sign_in', 'register_callback', 'check_client_id'],
  },
  sign_in_window_blocked: {
    answer: { kind: 'blocked' },
    says: ['did not open'],
    suggests: ['allow_windows'],
  },
  sign_in_expired: {
    answer: { kind: 'expired' },
    says: ['10 minutes'],
    suggests: ['finish_sign_in', 'register_callback'],
  },
  sign_in_interrupted: {
    answer: { kind: 'interrupted' },
    says: ['broke off', 'has to sign in again'],
    suggests: ['test_again'],
  },
  sign_in_state_mismatch: {
    answer: { kind: 'state_missing' },
    says: ['It had no state at all'],
    suggests: ['test_again', 'check_proxies', 'ask_for_correct_answer'],
  },
  sign_in_answer_ambiguous: {
    answer: new URLSearchParams('code=one&code=two'),
    says: ['code more than once'],
    suggests: ['check_proxies'],
  },
  sign_in_issuer_mismatch: {
    answer: { code: 'one', iss: 'https://other.example' },
    profile: { issuer: 'https://id.example.com' },
    says: ['https://other.example', 'expects https://id.example.com'],
    suggests: ['check_issuer', 'check_authorization_url'],
  },
  sign_in_denied: {
    answer: { error: 'access_denied', error_description: 'The user pressed Cancel.' },
    says: ['access_denied', 'The user pressed Cancel'],
    suggests: ['consent', 'ask_administrator'],
  },
  sign_in_unavailable: {
    answer: { error: 'server_error' },
    says: ['server_error'],
    suggests: ['test_again', 'ask_provider_status'],
  },
  sign_in_refused: {
    answer: { error: 'invalid_request', error_uri: 'https://id.example.com/errors/7' },
    says: ['A parameter is missing', 'https://id.example.com/errors/7'],
    suggests: ['check_additional_fields', 'register_callback', 'read_documentation'],
  },
  sign_in_code_missing: {
    answer: {},
    says: ['without a code and without an error'],
    suggests: ['check_authorization_url', 'check_additional_fields'],
  },
};

/** Where the same code is said in another way, or of another step. */
export const otherSignInCases: readonly (SignInCase & { readonly title: string; readonly code: string })[] = [
  {
    title: 'an error without a state',
    code: 'sign_in_state_mismatch',
    answer: {
      kind: 'state_missing',
      said: { error: 'invalid_request', description: 'redirect_uri is wrong.' },
    },
    says: ['no state at all', 'names the error invalid_request', 'It said: “redirect_uri is wrong”.'],
    suggests: ['test_again', 'register_callback', 'check_proxies', 'ask_for_correct_answer'],
  },
  {
    title: 'a state that nobody knows',
    code: 'sign_in_state_mismatch',
    answer: { kind: 'state_unknown' },
    says: ['is not known here'],
    suggests: ['test_again'],
  },
  {
    title: 'an error with a state that nobody knows',
    code: 'sign_in_state_mismatch',
    answer: { kind: 'state_unknown', said: { error: 'invalid_request', description: null } },
    says: ['is not known here', 'names the error invalid_request'],
    suggests: ['test_again', 'register_callback', 'check_proxies', 'ask_for_correct_answer'],
  },
  {
    title: 'an answer behind the # of the address',
    code: 'sign_in_code_missing',
    answer: { response_mode: 'fragment' },
    says: ['behind the #', 'response_mode'],
    suggests: ['check_authorization_url', 'check_additional_fields'],
  },
  {
    title: 'a scope that is refused',
    code: 'sign_in_refused',
    answer: { error: 'invalid_scope' },
    says: ['A scope is unknown'],
    suggests: ['check_scope'],
  },
  {
    title: 'a client that may not',
    code: 'sign_in_refused',
    answer: { error: 'unauthorized_client' },
    says: ['does not let this client'],
    suggests: ['allow_grant', 'check_authorization_url'],
  },
  {
    title: 'an endpoint that knows no codes',
    code: 'sign_in_refused',
    answer: { error: 'unsupported_response_type' },
    says: ['does not offer the authorization code'],
    suggests: ['check_authorization_url', 'allow_grant'],
  },
  {
    title: 'a request that has to be sent ahead, as Keycloak says it: that the provider takes a plain one',
    code: 'sign_in_refused',
    answer: {
      error: 'invalid_request',
      error_description: 'Pushed Authorization Request is only allowed.',
    },
    suggests: ['ask_for_plain_request'],
  },
  {
    title: 'another challenge of PKCE than the one that is sent: that one',
    code: 'sign_in_refused',
    answer: { error: 'invalid_request', error_description: 'Code challenge method is not matching' },
    suggests: ['allow_pkce', 'check_additional_fields'],
  },
  {
    title: 'a user who the client was not assigned to, as Okta says it: to consent does not help',
    code: 'sign_in_denied',
    answer: { error: 'access_denied', error_description: 'User is not assigned to the client application.' },
    suggests: ['assign_user', 'ask_administrator'],
  },
  {
    title: 'a user who has something to do first',
    code: 'sign_in_refused',
    answer: { error: 'login_required' },
    says: ['needs the user to do something first'],
    suggests: ['check_additional_fields'],
  },
  {
    title: 'a code that is too old',
    code: 'invalid_grant',
    answer: { code: 'one' },
    results: [jsonAnswer({ error: 'invalid_grant' }, { status: 400 })],
    says: ['The code of the sign-in is too old'],
    suggests: ['get_new_code', 'check_client_and_secret'],
  },
  {
    title: 'a client that may not have codes',
    code: 'unauthorized_client',
    answer: { code: 'one' },
    results: [jsonAnswer({ error: 'unauthorized_client' }, { status: 400 })],
    says: ['grant type authorization code'],
    suggests: ['allow_grant'],
  },
  {
    title: 'a sign-in that is refused for its Callback URL: that first',
    code: 'sign_in_refused',
    answer: { error: 'invalid_request', error_description: 'Invalid parameter: redirect_uri' },
    suggests: ['register_callback', 'check_additional_fields'],
  },
  {
    title: 'an error of its own that names the Callback URL, as Google has it: that it expects another',
    code: 'oauth_error_unknown',
    answer: { code: 'a-code' },
    results: [jsonAnswer({ error: 'redirect_uri_mismatch' }, { status: 400 })],
    says: ['https://app.example.com/callback was sent, and it expects another one.'],
    suggests: ['register_callback', 'read_documentation'],
  },
  {
    title: 'a code that is refused for its Callback URL: that before another code',
    code: 'invalid_grant',
    answer: { code: 'a-code' },
    results: [
      jsonAnswer({ error: 'invalid_grant', error_description: 'Incorrect redirect URI' }, { status: 400 }),
    ],
    suggests: ['register_callback', 'get_new_code'],
  },
  {
    title: 'the same in JSON, where the request is sent so',
    code: 'error_in_success',
    answer: { code: 'a-code' },
    profile: { tokenRequestBody: 'json' },
    results: [jsonAnswer({ ok: false, error: 'bad_redirect_uri' })],
    suggests: ['register_callback', 'read_documentation'],
  },
  {
    title: 'a code that was used, without an error of OAuth: another code, not another address',
    code: 'http_error',
    answer: { code: 'a-code' },
    results: [jsonAnswer({ error: { message: 'This authorization code has been used.' } }, { status: 400 })],
    suggests: ['get_new_code', 'use_token_endpoint'],
  },
  {
    title: 'a code that was used, by an error of its own, as Slack has it: another code',
    code: 'error_in_success',
    answer: { code: 'a-code' },
    results: [jsonAnswer({ ok: false, error: 'code_already_used' })],
    suggests: ['get_new_code', 'read_documentation'],
  },
  {
    title: 'a user who declined, by the code of a consent that is missing',
    code: 'sign_in_denied',
    answer: { error: 'consent_required', error_description: 'AADSTS65004: User declined to consent' },
    suggests: ['consent', 'ask_administrator'],
  },
  {
    title: 'an ID token alone: the scope of the service, not another endpoint',
    code: 'token_missing',
    answer: { code: 'a-code' },
    profile: { scope: [{ key: 'scope', value: 'openid' }] },
    results: [jsonAnswer({ id_token: 'a.b.c', token_type: 'Bearer' })],
    suggests: ['check_scope', 'use_oauth_endpoint'],
  },
  {
    title: 'a public client with a secret: without',
    code: 'invalid_client',
    answer: { code: 'a-code' },
    results: [
      jsonAnswer(
        {
          error: 'invalid_client',
          error_description:
            "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
        },
        { status: 401 },
      ),
    ],
    suggests: ['send_no_secret'],
  },
];
