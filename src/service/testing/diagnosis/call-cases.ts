import type { callTexts } from '../../diagnosis/texts/calls.ts';
import type { TransportResult } from '../../ports/transport.ts';
import { jwtOf } from '../jwt.ts';
import { answer, jsonAnswer, tokenAnswer } from '../transport-results.ts';
import type { DiagnosisCase } from './case.ts';

/** The profile of each case: a Check URL, and the token in the usual header. */
export const calling = {
  checkUrl: 'https://api.example.com/v1/me',
  scope: [{ key: 'scope', value: 'read' }],
  authorizationFields: [
    { fieldType: 'header', fieldKey: 'Authorization', fieldValue: 'Bearer {{accessToken}}' },
  ],
};

/** A token, and then this answer of the service. */
function called(
  result: TransportResult,
  {
    profile = {},
    token = tokenAnswer(),
    ...given
  }: Partial<DiagnosisCase> & { token?: TransportResult } = {},
): DiagnosisCase {
  return { step: 'check', ...given, profile: { ...calling, ...profile }, results: [token, result] };
}

/** What a profile of the password grant has beside that. */
const passwordProfile = {
  type: 'oauth2_password',
  clientId: 'travel-planner-prod',
  clientSecret: 'correct horse battery',
  tokenRequestUrl: 'https://idp.example.com/oauth2/token',
  username: 'ada',
  password: 'p4ss',
};

function challenged(status: number, challenge: string) {
  return answer({ status, headers: { 'www-authenticate': challenge } });
}

function page(status: number, title: string, text = '') {
  return answer({
    status,
    headers: { 'content-type': 'text/html' },
    body: `<!doctype html><html><head><title>${title}</title></head><body>${text}</body></html>`,
  });
}

const header = (fieldValue: string) => ({
  authorizationFields: [{ fieldType: 'header', fieldKey: 'Authorization', fieldValue }],
});

/** One case of each thing that a service may answer to a call that did not work. */
export const callCases = {
  call_redirected: called(
    answer({ status: 302, headers: { location: 'https://api.example.com/login?next=/v1/me' } }),
    { says: ['https://api.example.com/login', 'login page'], suggests: ['check_token_place'] },
  ),
  call_rate_limited: called(answer({ status: 429, headers: { 'retry-after': '42' } }), {
    says: ['42 seconds'],
    suggests: ['test_again_later', 'ask_service'],
  }),
  call_scope_insufficient: called(
    challenged(403, 'Bearer error="insufficient_scope", scope="read bookings.write"'),
    { says: ['bookings.write', 'scope read'], suggests: ['ask_for_scope', 'grant_access'] },
  ),
  call_blocked_by_firewall: called(page(403, 'Attention Required!'), {
    says: ['firewall', 'Attention Required!'],
  }),
  call_dpop_required: called(challenged(401, 'DPoP error="use_dpop_nonce", algs="ES256"'), {
    says: ['bound to a key (DPoP)', 'which this profile cannot give', 'algs="ES256"'],
    suggests: ['ask_for_bearer_calls'],
  }),
  call_without_token: called(challenged(401, 'Bearer realm="api"'), {
    profile: { authorizationFields: [] },
    says: ['does not carry the token', 'Bearer realm'],
    suggests: ['add_token_field'],
  }),
  call_locked_out: {
    step: 'check',
    profile: { type: 'basic' },
    inputs: { username: 'ada', password: 'correct horse battery' },
    results: [jsonAnswer({ message: 'Account locked' }, { status: 401 })],
    says: ['has locked whoever is calling (401)', 'still open', '“Account locked”'],
    suggests: ['wait_for_unlock', 'check_entered', 'ask_service'],
  },
  call_user_wanted: called(
    jsonAnswer(
      {
        error: {
          code: 'BadRequest',
          message: '/me request is only valid with delegated authentication flow.',
        },
      },
      { status: 400 },
    ),
    {
      says: ['wants the token of a user', 'client alone (400)', 'delegated authentication flow'],
      suggests: ['use_sign_in_type', 'ask_service'],
    },
  ),
  call_scheme_wrong: called(challenged(401, 'Bearer realm="api"'), {
    profile: header('Token {{accessToken}}'),
    says: ['wants Bearer', 'Token was sent'],
    suggests: ['use_scheme', 'check_token_place'],
  }),
  call_token_refused: called(challenged(401, 'Bearer error="invalid_token"'), {
    token: tokenAnswer({
      access_token: jwtOf({ aud: 'https://other.example.com', iss: 'https://idp.example.com' }),
    }),
    says: [
      'another audience than api.example.com: https://other.example.com',
      'issued by https://idp.example.com',
    ],
    suggests: ['add_audience', 'check_environment', 'ask_service'],
  }),
  call_auth_error_status: called(answer({ status: 419 }), {
    profile: { ...passwordProfile, authErrorStatus: '419' },
    says: ['status 419', 'Auth Error Status Code'],
    suggests: ['check_token_place', 'add_audience', 'check_status'],
  }),
  call_credentials_refused: {
    step: 'check',
    profile: { type: 'basic' },
    inputs: { username: 'ada', password: 'correct horse battery' },
    results: [challenged(401, 'Basic realm="Hotels"')],
    says: ['did not accept the user name and password', 'the header Authorization', 'Hotels'],
    suggests: ['check_entered', 'check_token_place'],
  },
  call_unauthorized: called(challenged(401, 'Bearer realm="api"'), {
    says: ['(401)', 'sent in the header Authorization'],
    suggests: ['check_token_place', 'add_audience'],
  }),
  call_forbidden: called(jsonAnswer({ message: 'Role missing.' }, { status: 403 }), {
    says: ['(403)', '“Role missing”', 'scope read'],
    suggests: ['grant_access', 'check_scope'],
  }),
  call_not_found: called(jsonAnswer({ message: 'No such thing' }, { status: 404 }), {
    says: ['https://api.example.com/v1/me', 'still open'],
    suggests: ['check_call_address'],
  }),
  call_method_not_allowed: called(answer({ status: 405, headers: { allow: 'OPTIONS, POST' } }), {
    says: ['does not take GET', 'it takes OPTIONS, POST'],
    suggests: ['use_method', 'check_call_address'],
  }),
  call_media_type_refused: called(answer({ status: 415 }), {
    profile: { checkMethod: 'POST' },
    says: ['does not take a call without a body (415)', 'has no body'],
    suggests: ['add_payload'],
  }),
  call_invalid: called(
    jsonAnswer({ error: { code: 'missing_filter', message: 'Say which.' } }, { status: 422 }),
    {
      says: ['missing_filter', '“Say which”'],
      suggests: ['check_fields'],
    },
  ),
  call_not_available: called(answer({ status: 503 }), {
    says: ['(503)'],
    suggests: ['test_again', 'ask_service_status'],
  }),
  call_server_error: called(answer({ status: 500 }), {
    says: ['(500)'],
    suggests: ['test_again', 'ask_service'],
  }),
  call_refused: called(answer({ status: 451, statusText: 'Unavailable For Legal Reasons' }), {
    says: ['451 Unavailable For Legal Reasons'],
  }),
  call_status_unexpected: called(answer({ status: 304 }), { says: ['304'] }),
  call_login_page: called(page(200, 'Sign in', '<input type="password">'), {
    says: ['login page', '“Sign in”'],
    suggests: ['check_token_place', 'check_call_address'],
  }),
  call_web_page: called(page(200, 'Welcome'), {
    says: ['web page', '“Welcome”'],
    suggests: ['check_call_address'],
  }),
  call_error_in_success: called(jsonAnswer({ ok: false, error: 'invalid_auth' }), {
    says: ['status is 200', 'invalid_auth'],
    suggests: ['check_token_place'],
  }),
} satisfies Record<keyof typeof callTexts, DiagnosisCase>;
