import { answer, failing, jsonAnswer, tokenAnswer } from '../transport-results.ts';
import { calling } from './call-cases.ts';
import type { SuggestionCase } from './suggestion-cases.ts';

const plain = { clientSecret: 'AbcDef123456' };
const refused = (status: number, body: object) => [jsonAnswer(body, { status })];

/** Answers that say what others say, in another way. */
export const otherWords: readonly SuggestionCase[] = [
  {
    title: 'unauthorized_client that speaks of the secret, as Keycloak answers a wrong one: the credentials',
    profile: plain,
    results: refused(401, { error: 'unauthorized_client', error_description: 'Invalid client secret' }),
    says: ['client ID or secret (unauthorized_client)'],
    suggests: ['check_client_and_secret', 'check_environment', 'send_in_body'],
  },
  {
    title: 'access_denied that speaks of what a client may: its rights first',
    results: refused(403, { error: 'access_denied', error_description: 'Policy evaluation failed' }),
    suggests: ['grant_access', 'add_audience'],
  },
  {
    title: 'a refusal without an OAuth error that speaks of the secret: the credentials',
    profile: plain,
    results: refused(400, { error: { code: 1, message: 'Error validating client secret.' } }),
    suggests: ['check_client_and_secret', 'check_environment', 'send_in_body'],
  },
  {
    title: '403 that speaks of credentials: these first',
    profile: plain,
    results: refused(403, { errors: [{ code: 99, message: 'Unable to verify your credentials' }] }),
    suggests: ['send_in_body', 'check_client_and_secret', 'check_environment', 'grant_access'],
  },
  {
    title: '403 that misses what guards the form of a page: another address, and no rights',
    results: [
      answer({ status: 403, body: '<html><title>Forbidden</title>CSRF verification failed.</html>' }),
    ],
    says: ['pages for people'],
    suggests: ['use_token_endpoint', 'ask_provider'],
  },
  {
    title: 'a page of a filter of the network: its operators, and no firewall of the provider',
    results: [
      answer({
        status: 403,
        headers: { server: 'Zscaler/6.2', 'content-type': 'text/html' },
        body: '<html><title>Access Denied</title>Not allowed to browse this category</html>',
      }),
    ],
    says: ['A proxy or filter of the network blocked the request', 'which never saw the request.'],
    suggests: ['ask_network', 'check_address'],
  },
  {
    title: 'the same of a call',
    step: 'check',
    profile: calling,
    results: [
      tokenAnswer(),
      answer({
        status: 403,
        body: '<html><title>ERROR</title></html>',
        headers: { 'x-squid-error': 'ERR_ACCESS_DENIED 0' },
      }),
    ],
    says: ['A proxy or filter of the network blocked the call', 'which never saw the call.'],
    suggests: ['ask_network', 'check_call_address'],
  },
  {
    title: 'a call at which a firewall asks for a browser under the status of a limit: no pause',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), answer({ status: 429, headers: { 'x-vercel-mitigated': 'challenge' } })],
    says: ['A firewall in front of'],
    suggests: ['allow_address', 'check_call_address'],
  },
  {
    title: 'another refusal of a form of a page',
    results: refused(419, { message: 'CSRF token mismatch.' }),
    says: ['pages for people', 'CSRF token mismatch'],
    suggests: ['use_token_endpoint'],
  },
  {
    title: 'a certificate that has the address as the name of a host: another certificate',
    profile: { tokenRequestUrl: 'https://192.0.2.7/token' },
    results: [failing('tls', 'certificate_name_mismatch', { names: 'idp.example, 192.0.2.7' })],
    says: ['needs it as an address (IP)'],
    suggests: ['renew_certificate', 'check_host_name'],
  },
  {
    title: 'XML under a success status, with what it says',
    results: [answer({ body: '<f:Fault><faultstring>Invalid action</faultstring></f:Fault>' })],
    says: ['It says: “Invalid action”.'],
    suggests: ['use_oauth_endpoint'],
  },
  {
    title: 'a token type of null, as serialisers write what is not said: take it for Bearer',
    results: [tokenAnswer({ token_type: null })],
    suggests: ['assume_bearer', 'ask_for_correct_answer'],
    changes: [{ tokenPath: 'access_token' }],
  },
  {
    title: 'a token type that means Bearer, as Apigee writes it: take it for that',
    results: [tokenAnswer({ token_type: 'BearerToken' })],
    suggests: ['assume_bearer', 'ask_for_bearer'],
    changes: [{ tokenPath: 'access_token' }],
  },
  {
    title: 'http where Keycloak wants https: that',
    profile: { tokenRequestUrl: 'http://127.0.0.1:8080/token' },
    results: refused(403, { error: 'invalid_request', error_description: 'HTTPS required' }),
    suggests: ['use_https', 'check_port'],
    changes: [{ tokenRequestUrl: 'https://127.0.0.1:8080/token' }],
  },
  {
    title: 'a redirect from https to http: not there',
    results: [answer({ status: 301, headers: { location: 'http://other.example.com/token' } })],
    suggests: ['use_token_endpoint'],
  },
  {
    title: 'a redirect from http to http of another host: not there, where it would not be sent',
    profile: { tokenRequestUrl: 'http://127.0.0.1:8080/token' },
    results: [answer({ status: 301, headers: { location: 'http://other.example.com/token' } })],
    suggests: ['use_token_endpoint'],
  },
  {
    title: '401 that only a user of a network can answer: another address',
    results: [
      answer({
        status: 401,
        headers: [
          ['WWW-Authenticate', 'Negotiate'],
          ['WWW-Authenticate', 'NTLM'],
        ],
      }),
    ],
    says: ['Negotiate, NTLM'],
    suggests: ['use_token_endpoint', 'ask_provider'],
  },
  {
    title: 'a gateway that wants a key: a header',
    results: refused(401, { message: 'No API key found in request' }),
    suggests: ['add_request_header'],
  },
  {
    title: '415 after JSON: that it is not taken, and a form',
    profile: { tokenRequestBody: 'json' },
    results: [answer({ status: 415 })],
    says: ['does not take requests in JSON', 'This profile sends the parameters as JSON.'],
    suggests: ['send_form'],
    changes: [{ tokenRequestBody: 'form' }],
  },
  {
    title: '415 after a form from a provider that wants a form: how it was sent, and nothing of JSON',
    results: refused(415, { message: 'Content-Type must be application/x-www-form-urlencoded.' }),
    says: ['wants a form', 'sent as application/x-www-form-urlencoded.'],
    suggests: ['use_oauth_endpoint', 'ask_provider'],
  },
  {
    title: '415 after GET, which has no body: by POST',
    profile: { tokenRequestMethod: 'GET' },
    results: [answer({ status: 415 })],
    says: ['does not take requests without a body', 'in the body of the request.'],
    suggests: ['request_by_post'],
    changes: [{ tokenRequestMethod: 'POST' }],
  },
  {
    title: '405 to a method that it says is taken: no word of that',
    results: [answer({ status: 405, headers: { allow: 'OPTIONS, POST' } })],
    says: ['does not take POST (405).'],
    suggests: ['use_token_endpoint'],
  },
  {
    title: '405 to a call by a method that it says is taken: no word of that',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), answer({ status: 405, headers: { allow: 'get' } })],
    says: ['does not take GET (405).'],
    suggests: ['check_call_address'],
  },
  {
    title: '403 to a POST that misses a token against forged requests, as SAP answers: GET, and no rights',
    step: 'check',
    profile: { ...calling, checkMethod: 'POST' },
    results: [
      tokenAnswer(),
      answer({
        status: 403,
        headers: { 'x-csrf-token': 'Required', 'content-type': 'text/plain' },
        body: 'CSRF token validation failed',
      }),
    ],
    says: ['wants a token against forged requests', 'A test does not fetch one.'],
    suggests: ['use_method', 'check_call_address', 'ask_service'],
    changes: [{ checkMethod: 'GET' }],
  },
  {
    title: 'a call without the certificate that nginx wants: that, and no fields',
    step: 'check',
    profile: calling,
    results: [
      tokenAnswer(),
      answer({ status: 400, body: '<html><title>400 No required SSL certificate was sent</title></html>' }),
    ],
    says: ['api.example.com wants a client certificate'],
    suggests: ['show_client_certificate', 'ask_service'],
  },
  {
    title: 'a call that a proxy wants credentials for: its operators',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), answer({ status: 407, headers: { 'proxy-authenticate': 'Negotiate' } })],
    says: ['A proxy on the way to api.example.com', 'The call did not reach the service.'],
    suggests: ['ask_proxy_operator'],
  },
  {
    title: 'a call from a network of guests',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), answer({ status: 511 })],
    says: ['A network on the way to api.example.com', 'The call did not reach the service.'],
    suggests: ['sign_in_to_network', 'ask_proxy_operator'],
  },
  {
    title: 'a call to a service that its content network cannot reach: later',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), answer({ status: 521 })],
    says: ['is not available at the moment (521)'],
    suggests: ['test_again', 'ask_service_status'],
  },
  {
    title: 'a refusal that speaks of the address of the caller: that first, whatever its code',
    profile: plain,
    results: refused(401, { error: 'invalid_client', error_description: 'Client IP not whitelisted' }),
    suggests: ['allow_address', 'send_in_body'],
  },
  {
    title: 'the same without an OAuth error: once',
    results: refused(403, { message: 'IP address 192.0.2.7 is not in the allow list' }),
    suggests: ['allow_address', 'grant_access', 'add_audience'],
  },
  {
    title: 'a client that is locked: no other attempt first',
    profile: plain,
    results: refused(401, {
      error: 'invalid_client',
      error_description: 'The client is locked due to invalid attempts',
    }),
    suggests: ['wait_for_unlock', 'send_in_body'],
  },
  {
    title: 'a refusal that asks for the body: that before the encoding',
    results: refused(401, { error: 'invalid_client', error_description: 'Use client_secret_post' }),
    suggests: ['send_in_body', 'do_not_encode_basic', 'check_client_and_secret'],
  },
  {
    title: 'a refusal that asks for a certificate: that',
    profile: plain,
    results: refused(401, { error: 'invalid_client', error_description: 'No client certificate presented' }),
    suggests: ['show_client_certificate', 'ask_for_secret_login', 'send_in_body'],
  },
  {
    title: 'a limit for each address: a pause',
    results: refused(429, { message: 'Too many attempts from this IP, blocked' }),
    suggests: ['test_again', 'slow_down'],
  },
  {
    title: 'a phrase under error: that it is no code, not that nothing is there',
    results: refused(400, { statusCode: 400, error: 'Bad Request', message: 'Unknown tenant' }),
    says: ['by an error code under error. This answer has none.', '“Bad Request: Unknown tenant”'],
    suggests: ['use_token_endpoint'],
  },
  {
    title: 'a status that no token endpoint has, where the token is renewed: the address for that',
    step: 'refresh',
    profile: { refreshTokenUrl: 'https://idp.example.com/renew' },
    results: [tokenAnswer({ refresh_token: 'refresh-token-1' }), answer({ status: 304 })],
    suggests: ['check_renewal_address', 'ask_provider'],
  },
  {
    title: 'a token beside an error: not that none came',
    results: [tokenAnswer({ error: 'expired' })],
    says: ['no token is taken from it.'],
    suggests: ['read_documentation'],
  },
];
