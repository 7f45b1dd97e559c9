import type { httpTexts } from '../../diagnosis/texts/http.ts';
import type { oauthTexts } from '../../diagnosis/texts/oauth.ts';
import { answer, jsonAnswer } from '../transport-results.ts';
import type { DiagnosisCase } from './case.ts';

function page(status: number, title: string, text = '') {
  return answer({
    status,
    headers: { 'content-type': 'text/html' },
    body: `<!doctype html><html><head><title>${title}</title></head><body>${text}</body></html>`,
  });
}

function oauthError(error: string, description: string, status = 400) {
  return jsonAnswer({ error, error_description: description }, { status });
}

/** One case of each HTTP status that is no success. */
export const httpCases = {
  redirected: {
    results: [answer({ status: 302, headers: { location: 'https://login.example.net/oauth/token' } })],
    says: ['https://login.example.net/oauth/token', 'the client secret would go along'],
    suggests: ['check_redirect_target'],
  },
  redirected_nowhere: { results: [answer({ status: 308 })], says: ['308'] },
  too_many_requests: {
    results: [answer({ status: 429, headers: { 'retry-after': '42' } })],
    says: ['42 seconds'],
    suggests: ['test_again_later', 'slow_down'],
  },
  https_expected: {
    profile: { tokenRequestUrl: 'http://127.0.0.1:8443/token' },
    results: [page(400, '400 The plain HTTP request was sent to HTTPS port')],
    says: ['port 8443', 'plain HTTP request'],
    suggests: ['use_https', 'check_port'],
  },
  client_certificate_expected: {
    results: [page(400, '400 No required SSL certificate was sent')],
    suggests: ['show_client_certificate', 'ask_for_secret_login'],
  },
  proxy_failed: {
    results: [
      answer({
        status: 503,
        headers: { 'content-type': 'text/html', 'x-squid-error': 'ERR_DNS_FAIL 0' },
        body: '<html><title>ERROR: The requested URL could not be retrieved</title></html>',
      }),
    ],
    says: ['A proxy on the way', 'did not find the name idp.example.com', 'ERR_DNS_FAIL'],
    suggests: ['check_host_name', 'ask_network', 'test_again'],
  },
  network_login_required: {
    results: [page(511, 'Guest network')],
    says: ['511', 'Guest network'],
    suggests: ['sign_in_to_network'],
  },
  unauthorized: {
    results: [answer({ status: 401, headers: { 'www-authenticate': 'Basic realm="idp"' } })],
    says: ['401', 'Basic realm="idp"'],
    suggests: ['do_not_encode_basic', 'send_in_body'],
  },
  forbidden: {
    results: [jsonAnswer({ message: 'Not from here.' }, { status: 403 })],
    says: ['“Not from here”'],
  },
  blocked_by_firewall: {
    results: [page(403, 'Attention Required!', 'Reference 18.7f3c')],
    says: ['firewall', 'Attention Required!'],
  },
  endpoint_not_found: {
    profile: {
      tokenRequestUrl: 'https://idp.example.com/{tenant}/token',
      tenancy: { enabled: true, baseUrl: 'https://{tenant}.example.com' },
    },
    tenant: 'acme',
    results: [page(404, 'Not Found')],
    says: ['https://idp.example.com/acme/token', 'acme', '404'],
    suggests: ['use_token_endpoint', 'check_tenancy'],
  },
  method_not_allowed: {
    results: [
      answer({
        status: 405,
        headers: [
          ['Allow', 'GET'],
          ['allow', 'HEAD'],
        ],
      }),
    ],
    says: ['it takes GET, HEAD'],
  },
  not_acceptable: { results: [answer({ status: 406 })] },
  proxy_authentication_required: {
    results: [answer({ status: 407, headers: { 'proxy-authenticate': 'Basic realm="proxy"' } })],
    says: ['Basic realm="proxy"'],
  },
  unsupported_media_type: { results: [answer({ status: 415 })] },
  temporarily_unavailable: {
    results: [answer({ status: 503, headers: { 'retry-after': '120' } })],
    says: ['503', '120 seconds'],
    suggests: ['test_again_later'],
  },
  server_error: { results: [page(500, 'Stack trace')], says: ['500', 'Stack trace'] },
  http_error: { results: [answer({ status: 418, statusText: "I'm a teapot" })], says: ["418 I'm a teapot"] },
  unexpected_status: { results: [answer({ status: 600 })], says: ['600'] },
} satisfies Record<keyof typeof httpTexts, DiagnosisCase>;

/** One case of each OAuth error. */
export const oauthCases = {
  invalid_client: {
    profile: { clientSecret: 'AbcDef123456' },
    results: [oauthError('invalid_client', 'Authentication failed.', 401)],
    says: ['client ID or secret (invalid_client)', 'Basic header, encoded', '“Authentication failed”'],
    suggests: ['send_in_body', 'check_client_and_secret', 'check_environment'],
  },
  invalid_request: {
    results: [oauthError('invalid_request', 'The parameter audience is missing.')],
    says: ['audience is missing'],
    suggests: ['add_audience', 'check_parameters'],
  },
  invalid_grant: { results: [oauthError('invalid_grant', 'Expired.')] },
  unauthorized_client: { results: [oauthError('unauthorized_client', 'No.')], suggests: ['allow_grant'] },
  unsupported_grant_type: {
    results: [oauthError('unsupported_grant_type', 'No.')],
    suggests: ['allow_grant'],
  },
  invalid_scope: {
    profile: { scope: [{ key: 'scope', value: 'a b' }], scopeSeparator: 'comma' },
    results: [oauthError('invalid_scope', 'Unknown scope.')],
    says: ['the scope a b'],
    suggests: ['separate_by_space', 'check_scope'],
  },
  invalid_target: {
    profile: { scope: [{ key: 'audience', value: 'https://api.example.com' }] },
    results: [oauthError('invalid_target', 'Unknown.')],
    suggests: ['check_audience'],
  },
  access_denied: {
    results: [oauthError('access_denied', 'No.', 403)],
    suggests: ['add_audience', 'grant_access'],
  },
  dpop_required: { results: [oauthError('use_dpop_nonce', 'Nonce.')], suggests: ['ask_for_bearer'] },
  oauth_error_unknown: {
    results: [
      jsonAnswer({ error: 'quota_exhausted', error_uri: 'https://idp.example.com/errors' }, { status: 400 }),
    ],
    says: ['quota_exhausted', 'https://idp.example.com/errors', '400'],
    suggests: ['read_documentation'],
  },
  error_in_success: {
    results: [jsonAnswer({ ok: false, error: 'client_secret_refused' })],
    says: ['The status is 200', 'client_secret_refused'],
    suggests: ['do_not_encode_basic', 'send_in_body'],
  },
} satisfies Record<keyof typeof oauthTexts, DiagnosisCase>;
