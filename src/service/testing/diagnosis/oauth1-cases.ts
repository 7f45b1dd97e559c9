import { answer, failing, jsonAnswer } from '../transport-results.ts';
import {
  accessTokenAnswer,
  formAnswer,
  requestTokenAnswer,
  sessionAnswer,
  verified,
  type OAuth1Case,
} from './run-oauth1.ts';
import { reportedCases } from './reported-cases.ts';
import { timeCases } from './time-cases.ts';

const temporary = verified.oauth_token;

const problem = (name: string, status = 401) => formAnswer({ oauth_problem: name }, { status });
const refused = (body: string, status = 401) => answer({ status, body });

/** One case of each code that only OAuth v1 can fail with. */
export const oauth1Cases: Readonly<Record<string, OAuth1Case>> = {
  oauth1_signature_refused: {
    results: [problem('signature_invalid')],
    says: ['HMAC-SHA1', 'signature_invalid', 'No user was sent anywhere'],
    suggests: ['check_consumer', 'use_hmac_sha256', 'check_link'],
  },
  oauth1_method_refused: {
    profile: { signatureMethod: 'hmac_sha256' },
    results: [problem('signature_method_rejected', 400)],
    says: ['HMAC-SHA256'],
    suggests: ['use_hmac_sha1'],
  },
  oauth1_key_refused: {
    results: [problem('consumer_key_unknown')],
    says: ['does not know the consumer key'],
    suggests: ['check_consumer_key', 'check_environment', 'ask_provider'],
  },
  oauth1_time_refused: {
    results: [
      answer({
        status: 401,
        headers: { 'www-authenticate': 'OAuth realm="", oauth_problem="timestamp_refused"' },
      }),
    ],
    says: ['timestamp_refused'],
    suggests: ['check_clock', 'test_again'],
  },
  oauth1_callback_refused: {
    results: [
      jsonAnswer(
        { errors: [{ code: 415, message: 'Callback URL not approved for this client application.' }] },
        { status: 403 },
      ),
    ],
    says: ['https://app.example.com/callback', 'Callback URL not approved'],
    suggests: ['register_callback'],
  },
  oauth1_token_refused: {
    results: [requestTokenAnswer, problem('verifier_invalid')],
    step: 'token',
    says: ['verifier_invalid'],
    suggests: ['finish_sign_in', 'test_again'],
  },
  oauth1_problem: {
    results: [
      formAnswer(
        { oauth_problem: 'parameter_absent', oauth_parameters_absent: 'oauth_body_hash' },
        { status: 400 },
      ),
    ],
    says: ['parameter_absent', 'oauth_body_hash'],
    suggests: ['read_documentation', 'check_consumer'],
  },
  oauth1_unauthorized: {
    results: [answer({ status: 401 })],
    says: ['(401)', 'names no reason'],
    suggests: ['check_consumer', 'use_hmac_sha256', 'register_callback', 'check_link'],
  },
  oauth1_refused: {
    results: [refused('No.', 400)],
    says: ['status 400', 'It said: “No”.'],
    suggests: ['check_link', 'check_consumer'],
  },
  oauth1_answer_unreadable: {
    results: [answer({ headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Hi</title>' })],
    says: ['It is a web page', 'text/html'],
    suggests: ['check_link', 'ask_for_correct_answer'],
  },
  oauth1_answer_ambiguous: {
    results: [requestTokenAnswer, answer({ body: 'oauth_token=a&oauth_token=b&oauth_token_secret=c' })],
    step: 'token',
    says: ['oauth_token more than once'],
    suggests: ['ask_for_correct_answer'],
  },
  oauth1_credentials_missing: {
    results: [requestTokenAnswer, formAnswer({ oauth_token: 'a', name: 'b' })],
    step: 'token',
    says: ['no oauth_token_secret', 'oauth_token, name'],
    suggests: ['check_link', 'ask_for_correct_answer'],
  },
  oauth1_callback_unconfirmed: {
    results: [formAnswer({ oauth_token: 'a', oauth_token_secret: 'b' })],
    says: ['oauth_callback_confirmed', 'No user was sent anywhere'],
    suggests: ['ask_for_oauth_1a', 'register_callback', 'check_link'],
  },
  sign_in_token_mismatch: {
    results: [requestTokenAnswer],
    answer: { ...verified, oauth_token: 'of-somebody-else' },
    step: 'authorize',
    suggests: ['test_again', 'check_proxies', 'ask_for_correct_answer'],
  },
  sign_in_verifier_missing: {
    results: [requestTokenAnswer],
    answer: { oauth_token: temporary },
    step: 'authorize',
    says: ['oauth_verifier'],
    suggests: ['ask_for_oauth_1a', 'check_user_link'],
  },
  call_signature_refused: {
    profile: { checkUrl: 'https://api.example.com/me' },
    results: [
      requestTokenAnswer,
      accessTokenAnswer,
      answer({ status: 401, headers: { 'www-authenticate': 'OAuth realm="api"' } }),
    ],
    step: 'check',
    says: ['A token was obtained', 'HMAC-SHA1'],
    suggests: ['use_hmac_sha256', 'check_clock', 'ask_service'],
  },
};

/** Where a code is said in another way, or one that other types have too. */
export const otherOAuth1Cases: readonly (OAuth1Case & { readonly title: string; readonly code: string })[] = [
  ...timeCases,
  ...reportedCases,
  {
    title: 'a signature that is refused in words',
    code: 'oauth1_signature_refused',
    results: [refused('Failed to validate oauth signature and token')],
    says: ['Failed to validate'],
    suggests: ['check_consumer'],
  },
  {
    title: 'a secret in the clear that is refused',
    code: 'oauth1_signature_refused',
    profile: { signatureMethod: 'plaintext' },
    results: [problem('signature_invalid')],
    suggests: ['check_consumer', 'use_hmac_sha1', 'use_hmac_sha256'],
  },
  {
    title: 'a key that is refused in words',
    code: 'oauth1_key_refused',
    results: [refused('Invalid consumer key.')],
    suggests: ['check_consumer_key'],
  },
  {
    title: 'JSON in place of a form',
    code: 'oauth1_answer_unreadable',
    results: [jsonAnswer({ oauth_token: 'a' })],
    says: ['It is JSON'],
    suggests: ['check_link'],
  },
  {
    title: 'nothing in place of a form',
    code: 'oauth1_answer_unreadable',
    results: [answer()],
    says: ['It is empty'],
    suggests: ['check_link'],
  },
  {
    title: 'a redirect',
    code: 'redirected',
    results: [answer({ status: 302, headers: { location: 'https://photos.example.net/login' } })],
    says: ['what it shows of the client would go along'],
    suggests: ['check_link'],
  },
  {
    title: 'a wrong address',
    code: 'endpoint_not_found',
    results: [requestTokenAnswer, answer({ status: 404 })],
    step: 'token',
    says: ['There is nothing at https://photos.example.net/token'],
    suggests: ['check_link'],
  },
  {
    title: 'an address that takes no POST',
    code: 'method_not_allowed',
    results: [answer({ status: 405, headers: { allow: 'GET' } })],
    says: ['asked for with POST'],
    suggests: ['request_by_get', 'check_link'],
  },
  {
    title: 'an address that takes no GET',
    code: 'method_not_allowed',
    profile: { tokenRequestMethod: 'GET' },
    results: [answer({ status: 405, headers: { allow: 'POST' } })],
    says: ['does not take GET (405)', 'This profile asks by GET'],
    suggests: ['request_by_post', 'check_link'],
  },
  {
    title: 'a session handle that is over',
    code: 'oauth1_token_refused',
    profile: { refreshTokenUrl: 'https://photos.example.net/renew' },
    results: [requestTokenAnswer, sessionAnswer, problem('token_expired')],
    step: 'refresh',
    says: ['did not renew the access token', 'The session handle'],
    suggests: ['read_documentation', 'test_again'],
  },
  {
    title: 'a renewal at a wrong address',
    code: 'endpoint_not_found',
    profile: { refreshTokenUrl: 'https://photos.example.net/renew' },
    results: [requestTokenAnswer, sessionAnswer, answer({ status: 404 })],
    step: 'refresh',
    says: ['There is nothing at https://photos.example.net/renew'],
    suggests: ['check_link'],
  },
  {
    title: 'a host that is not there',
    code: 'host_not_found',
    stage: 'dns',
    results: [failing('dns', 'host_not_found', { host: 'photos.example.net', port: 443 })],
    suggests: ['check_host_name'],
  },
  {
    title: 'a user who presses Cancel',
    code: 'sign_in_denied',
    results: [requestTokenAnswer],
    answer: { denied: temporary },
    step: 'authorize',
    suggests: ['consent', 'ask_administrator'],
  },
  {
    title: 'a user who refuses',
    code: 'sign_in_denied',
    results: [requestTokenAnswer],
    answer: { oauth_token: temporary, oauth_problem: 'user_refused' },
    step: 'authorize',
    says: ['user_refused'],
    suggests: ['consent'],
  },
  {
    title: 'a sign-in that is refused',
    code: 'sign_in_refused',
    results: [requestTokenAnswer],
    answer: { oauth_problem: 'additional_authorization_required' },
    step: 'authorize',
    says: ['additional_authorization_required'],
    suggests: ['check_additional_fields', 'register_callback'],
  },
  {
    title: 'an answer without anything',
    code: 'sign_in_token_mismatch',
    results: [requestTokenAnswer],
    answer: {},
    step: 'authorize',
    says: ['without the request token', 'does not allow the access'],
    suggests: ['consent', 'check_proxies'],
  },
  {
    title: 'a window that was closed',
    code: 'sign_in_window_closed',
    results: [requestTokenAnswer],
    answer: { kind: 'closed' },
    step: 'authorize',
    suggests: ['finish_sign_in', 'register_callback'],
  },
  {
    title: 'a parameter that stands twice',
    code: 'sign_in_answer_ambiguous',
    results: [requestTokenAnswer],
    answer: { kind: 'answered', parameters: new URLSearchParams('oauth_verifier=a&oauth_verifier=b') },
    step: 'authorize',
    says: ['oauth_verifier more than once'],
    suggests: ['check_proxies'],
  },
  {
    title: 'a call for a token of another kind',
    code: 'call_scheme_wrong',
    profile: { checkUrl: 'https://api.example.com/me' },
    results: [
      requestTokenAnswer,
      accessTokenAnswer,
      answer({ status: 401, headers: { 'www-authenticate': 'Bearer' } }),
    ],
    step: 'check',
    says: ['wants Bearer', 'OAuth was sent'],
    suggests: ['use_scheme'],
  },
];
