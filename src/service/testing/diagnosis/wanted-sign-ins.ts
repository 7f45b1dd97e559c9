import { answer, jsonAnswer, tokenAnswer } from '../transport-results.ts';
import { calling } from './call-cases.ts';
import type { DiagnosisCase } from './case.ts';
import type { SuggestionCase } from './suggestion-cases.ts';

const challenged = (challenge: string, body?: string) =>
  answer({
    status: 401,
    headers: { 'www-authenticate': challenge },
    ...(body === undefined ? {} : { body }),
  });
const byPassword: Pick<DiagnosisCase, 'step' | 'profile' | 'inputs'> = {
  step: 'check',
  profile: { type: 'basic' },
  inputs: { username: 'ada', password: 'correct horse battery' },
};
const byToken: Pick<DiagnosisCase, 'step' | 'profile'> = { step: 'check', profile: calling };

/** Calls that were refused for another way to sign in than the one that was used. */
export const wantedSignIns: readonly SuggestionCase[] = [
  {
    ...byPassword,
    title:
      'a password where a token is wanted, as Exchange says it: a type that obtains one, and no other word',
    results: [challenged('Bearer client_id="00000002", authorization_uri="https://idp.example.com"')],
    says: [
      'wants Bearer in the header Authorization, and Basic was sent',
      'it takes no user name and password',
    ],
    suggests: ['use_token_type', 'check_token_place'],
  },
  {
    ...byToken,
    title: 'a token where a password is wanted: no word before it helps',
    results: [tokenAnswer(), challenged('Basic realm="Service-now"')],
    says: ['wants Basic', 'the token is not meant for it'],
    suggests: ['check_token_place', 'add_audience', 'ask_for_this_sign_in'],
  },
  {
    ...byPassword,
    title: 'a challenge that Jira shows to everybody, to a password: that was not accepted',
    results: [challenged('OAuth realm="https%3A%2F%2Fapi.example.com"', 'Client must be authenticated')],
    says: ['did not accept the user name and password (401)'],
    suggests: ['check_entered', 'check_token_place'],
  },
  {
    ...byToken,
    title: 'the same to a token: no other word before it',
    results: [tokenAnswer(), challenged('OAuth realm="https%3A%2F%2Fapi.example.com"')],
    says: ['does not know who is calling (401)'],
    suggests: ['check_token_place', 'add_audience'],
  },
  {
    ...byToken,
    title: 'a token that was read behind the word that was sent, as Salesforce says it: the token',
    results: [
      tokenAnswer(),
      jsonAnswer([{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }], {
        status: 401,
        headers: { 'www-authenticate': 'Token' },
      }),
    ],
    says: ['did not accept the token (401)'],
    suggests: ['add_audience', 'check_environment'],
  },
  {
    ...byPassword,
    title: 'a password where only users of a network are let in: not to enter it again',
    results: [challenged('Negotiate, NTLM')],
    says: ['asks for a sign-in that no profile can answer (401)', 'Its challenge was: Negotiate, NTLM.'],
    suggests: ['ask_for_this_sign_in', 'check_token_place'],
  },
  {
    ...byToken,
    title: 'a token there: the same, and not that it is sought elsewhere',
    results: [tokenAnswer(), challenged('Digest realm="api", nonce="1f2e", qop="auth"')],
    says: ['asks for a sign-in that no profile can answer (401)'],
    suggests: ['ask_for_this_sign_in'],
  },
  {
    ...byPassword,
    title: 'a password where users of a network are let in beside it: the password',
    results: [challenged('Negotiate, Basic realm="api"')],
    says: ['did not accept the user name and password (401)'],
    suggests: ['check_entered'],
  },
  {
    ...byToken,
    title: 'a word that is written in its own way: so',
    results: [tokenAnswer(), challenged('ApiKey realm="search"')],
    says: ['The service wants ApiKey in the header Authorization'],
    suggests: ['use_scheme', 'check_token_place'],
  },
  {
    ...byPassword,
    title: 'a password where Atlassian takes none any more: a token for programs, and not to enter it again',
    results: [
      challenged(
        'OAuth realm="https%3A%2F%2Fapi.example.com"',
        'Basic authentication with passwords is deprecated.  For more information, see: https://api.example.com/',
      ),
    ],
    says: ['takes no passwords with calls (401)', 'has expired or belongs to another user name'],
    suggests: ['use_api_token', 'use_token_type', 'ask_service'],
  },
  {
    ...byPassword,
    title: 'the same under 403, of an instance',
    results: [
      jsonAnswer({ message: 'Basic Authentication has been disabled on this instance.' }, { status: 403 }),
    ],
    says: ['takes no passwords with calls (403)'],
    suggests: ['use_api_token'],
  },
  {
    ...byPassword,
    title: 'the same on a page',
    results: [
      answer({
        status: 403,
        headers: { 'content-type': 'text/html' },
        body: '<html><title>Error</title><p>Support for password authentication was removed.</p></html>',
      }),
    ],
    suggests: ['use_api_token'],
  },
  {
    ...byPassword,
    title: 'the same of account passwords, as Bitbucket says it',
    results: [
      answer({
        status: 401,
        body: 'We recently stopped supporting account passwords for API authentication.',
      }),
    ],
    suggests: ['use_api_token'],
  },
  {
    ...byPassword,
    title: 'a second factor beside the password: a token for programs',
    results: [jsonAnswer({ message: 'Must specify two-factor authentication OTP code.' }, { status: 401 })],
    says: ['wants a second factor beside the password (401)'],
    suggests: ['use_api_token'],
  },
  {
    ...byPassword,
    title: 'a password that is wrong: it again',
    results: [jsonAnswer({ message: 'Invalid user name or password.' }, { status: 401 })],
    says: ['did not accept the user name and password (401)'],
    suggests: ['check_entered'],
  },
  {
    ...byPassword,
    title: 'a password that has expired: a new one, and not the same again',
    results: [jsonAnswer({ message: 'Your password has expired.' }, { status: 401 })],
    suggests: ['renew_entered', 'check_token_place'],
  },
  {
    ...byPassword,
    title: 'a password that Jira takes no more before a riddle is solved: to lift the lock, and no rights',
    results: [
      answer({
        status: 403,
        headers: {
          'x-authentication-denied-reason': 'CAPTCHA_CHALLENGE; login-url=https://api.example.com/',
        },
        body: '<html><title>Forbidden (403)</title></html>',
      }),
    ],
    says: ['has locked whoever is calling (403)'],
    suggests: ['wait_for_unlock', 'check_entered'],
  },
  {
    ...byPassword,
    title:
      'a redirect to the page where people sign in, as Azure DevOps answers: the place, before the address',
    results: [answer({ status: 302, headers: { location: 'https://sps.example.net/_signin?realm=api' } })],
    says: ['looks like a login page for people'],
    suggests: ['check_token_place', 'check_call_address'],
  },
];
