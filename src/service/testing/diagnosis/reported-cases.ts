import { answer, jsonAnswer } from '../transport-results.ts';
import {
  accessTokenAnswer,
  formAnswer,
  requestTokenAnswer,
  sessionAnswer,
  type OAuth1Case,
} from './run-oauth1.ts';

const reported = (members: Readonly<Record<string, string>>, status = 401) => formAnswer(members, { status });

/** Answers of the extension "OAuth Problem Reporting", and what providers make of it. */
export const reportedCases: readonly (OAuth1Case & { readonly title: string; readonly code: string })[] = [
  {
    title: 'a signature that is refused with what was signed: not the Callback URL in it',
    code: 'oauth1_signature_refused',
    results: [
      reported({ oauth_problem: 'signature_invalid', debug_sbs: 'POST&https%3A&oauth_callback%3Dhttps' }),
    ],
    says: ['signature_invalid'],
    suggests: ['check_consumer', 'use_hmac_sha256'],
  },
  {
    title: 'the same in words',
    code: 'oauth1_signature_refused',
    results: [answer({ status: 401, body: 'Invalid signature. Base string: POST&a&oauth_callback%3Dhttps' })],
    suggests: ['check_consumer', 'use_hmac_sha256'],
  },
  {
    title: 'a Callback URL among the parameters that are rejected',
    code: 'oauth1_callback_refused',
    results: [
      reported({ oauth_problem: 'parameter_rejected', oauth_parameters_rejected: 'oauth_callback%3Dx' }, 400),
    ],
    suggests: ['register_callback'],
  },
  {
    title: 'what the provider advises',
    code: 'oauth1_key_refused',
    results: [reported({ oauth_problem: 'consumer_key_refused', oauth_problem_advice: 'It was replaced.' })],
    says: ['It said: “It was replaced”.'],
    suggests: ['check_consumer_key'],
  },
  {
    title: 'a sentence in place of a code, as Magento writes it',
    code: 'oauth1_key_refused',
    results: [reported({ oauth_problem: 'Consumer key has expired.' }, 400)],
    says: ['It names the problem Consumer key has expired.'],
    suggests: ['check_consumer_key'],
  },
  {
    title: 'a sentence of the signature, in JSON',
    code: 'oauth1_signature_refused',
    results: [jsonAnswer({ oauth_problem: 'The signature is invalid.' }, { status: 401 })],
    suggests: ['check_consumer'],
  },
  {
    title: 'a nonce that was used: another first, which each request has',
    code: 'oauth1_time_refused',
    results: [reported({ oauth_problem: 'nonce_used' })],
    suggests: ['test_again', 'check_clock'],
  },
  {
    title: 'the same in a sentence',
    code: 'oauth1_time_refused',
    results: [reported({ oauth_problem: 'The nonce is already being used by the consumer with ID 1' }, 400)],
    says: ['It names the problem The nonce is already being used by the consumer with ID 1.'],
    suggests: ['test_again', 'check_clock'],
  },
  {
    title: 'a user who refused, said with the access token: not that the request token is used',
    code: 'oauth1_token_refused',
    results: [requestTokenAnswer, reported({ oauth_problem: 'permission_denied' })],
    step: 'token',
    says: ['does not let this client act for them. It names the problem permission_denied.'],
    suggests: ['consent', 'ask_administrator'],
  },
  {
    title: 'a user who has not decided yet: not that the request token is used',
    code: 'oauth1_token_refused',
    results: [requestTokenAnswer, reported({ oauth_problem: 'permission_unknown' })],
    step: 'token',
    says: [
      'has not decided yet whether this client may act for them. It names the problem permission_unknown.',
    ],
    suggests: ['finish_sign_in', 'test_again'],
  },
  {
    title: 'a provider that is out of order',
    code: 'temporarily_unavailable',
    results: [reported({ oauth_problem: 'service_unavailable' }, 503)],
    suggests: ['test_again'],
  },
  {
    title: 'a call whose token is refused: not its signature',
    code: 'call_token_refused',
    profile: { checkUrl: 'https://api.example.com/me' },
    results: [requestTokenAnswer, accessTokenAnswer, reported({ oauth_problem: 'token_rejected' })],
    step: 'check',
    says: ['did not accept the token (401)', 'It said: “token_rejected”.'],
    suggests: ['check_environment'],
  },
  {
    title: 'a call that the user may not make: not its signature',
    code: 'call_forbidden',
    profile: { checkUrl: 'https://api.example.com/me' },
    results: [requestTokenAnswer, accessTokenAnswer, reported({ oauth_problem: 'permission_denied' }, 403)],
    step: 'check',
    suggests: ['grant_access'],
  },
  {
    title: 'a session handle that has expired',
    code: 'oauth1_token_refused',
    profile: { refreshTokenUrl: 'https://photos.example.net/token' },
    results: [requestTokenAnswer, sessionAnswer, reported({ oauth_problem: 'session_handle_expired' })],
    step: 'refresh',
    says: ['The session handle that came with the token has expired'],
    suggests: ['read_documentation', 'test_again'],
  },
];
