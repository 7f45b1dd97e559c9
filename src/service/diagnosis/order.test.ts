import { describe, expect, it } from 'vitest';
import { runTest } from '../testing/run-test.ts';
import { answer, failing, jsonAnswer, type AnswerOptions } from '../testing/transport-results.ts';

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  jsonAnswer(body, { status, headers });
const good = { access_token: 'opaque-token-1', token_type: 'Bearer', expires_in: 60 };
const page = (status: number, more: AnswerOptions = {}) =>
  answer({ status, body: '<!doctype html><title>Access Denied</title>', ...more });

describe('of several things to say, the one that helps most comes first', () => {
  it.each([
    ['429 before its error code', json(429, { error: 'invalid_client' }), 'too_many_requests'],
    [
      'a redirect before its body',
      json(302, { error: 'invalid_client' }, { location: 'https://a.example' }),
      'redirected',
    ],
    ['an OAuth error before its status', json(404, { error: 'invalid_client' }), 'invalid_client'],
    ['an OAuth error of a server fault', json(500, { error: 'invalid_scope' }), 'invalid_scope'],
    ['the status before an unknown code', json(404, { error: 'no_such_realm' }), 'endpoint_not_found'],
    ['an unknown code before 401', json(401, { error: 'app_disabled' }), 'oauth_error_unknown'],
    ['the reason phrase in JSON is no code', json(401, { error: 'Unauthorized' }), 'unauthorized'],
    ['a code of an API is none of a token endpoint', json(401, { error: 'invalid_token' }), 'unauthorized'],
    [
      'a wrong secret, whatever code says so',
      json(401, { error: 'unauthorized_client', error_description: 'Invalid client secret' }),
      'invalid_client',
    ],
    [
      'a client that is not known, whatever code says so',
      json(401, { error: 'access_denied', error_description: 'Unauthorized' }),
      'invalid_client',
    ],
    [
      'a client that may not do it, also with 401',
      json(401, { error: 'access_denied', error_description: 'This application is not allowed to do that' }),
      'access_denied',
    ],
    [
      'a limit that is not 429',
      json(403, { error: { message: 'API rate limit exceeded' } }),
      'too_many_requests',
    ],
    ['a limit before its error code', json(400, { error: 'slow_down' }), 'too_many_requests'],
    ['a content network without its origin', answer({ status: 522 }), 'temporarily_unavailable'],
    [
      'a firewall under 200',
      page(200, { body: '<html><title>Request Rejected</title>The requested URL was rejected.</html>' }),
      'blocked_by_firewall',
    ],
    [
      'the firewall of a load balancer',
      answer({ status: 403, body: '<html><h1>403</h1></html>', headers: { server: 'awselb/2.0' } }),
      'blocked_by_firewall',
    ],
    [
      'a firewall that names its rule by number',
      answer({ status: 403, body: 'error code: 1020', headers: { 'content-type': 'text/plain' } }),
      'blocked_by_firewall',
    ],
    [
      'a firewall that asks for a browser',
      answer({ status: 202, headers: { 'x-amzn-waf-action': 'challenge' } }),
      'blocked_by_firewall',
    ],
    [
      'a firewall that asks for a person',
      answer({ status: 405, headers: { 'x-amzn-waf-action': 'captcha' } }),
      'blocked_by_firewall',
    ],
    [
      'a firewall that asks for a browser under the status of a limit',
      answer({ status: 429, headers: { 'x-vercel-mitigated': 'challenge', 'retry-after': '5' } }),
      'blocked_by_firewall',
    ],
    [
      'a firewall that says so in JSON',
      json(403, { title: 'Error 1010', detail: 'Blocked', error_code: 1010, cloudflare_error: true }),
      'blocked_by_firewall',
    ],
    ['another in JSON', json(403, { appId: 'PX1', blockScript: '/a/captcha.js' }), 'blocked_by_firewall'],
    [
      'a firewall before 406',
      answer({ status: 406, body: '<p>By Mod_Security.</p>' }),
      'blocked_by_firewall',
    ],
    [
      'a 429 that asks for a browser',
      answer({ status: 429, headers: { 'x-kpsdk-ct': 'a' } }),
      'blocked_by_firewall',
    ],
    [
      'a number of Cloudflare that is no firewall',
      answer({ status: 403, body: 'error code: 1016' }),
      'forbidden',
    ],
    ['a code in capitals', json(400, { error: 'INVALID-CLIENT' }), 'invalid_client'],
    ['a word for success is no error', json(200, { code: 0, msg: 'ok' }), 'token_missing'],
    ['a firewall before 403', page(403), 'blocked_by_firewall'],
    ['a firewall is no 404', page(404), 'endpoint_not_found'],
    ['a token with an error status is no token', json(400, good), 'http_error'],
    ['a token with an error is no token', json(200, { ...good, error: 'expired' }), 'error_in_success'],
    ['an error in 200 before a missing token', json(200, { error: 'invalid_client' }), 'error_in_success'],
    ['a message in 200 without a token', json(200, { message: 'Activate first.' }), 'error_in_success'],
    [
      'no token in an unfinished body',
      failing('body', 'body_cut', {}, { body: JSON.stringify(good) }),
      'body_cut',
    ],
    [
      'what the transport saw before the status',
      failing('body', 'body_too_large', {}, { status: 403 }),
      'body_too_large',
    ],
    [
      'a broken server before the length of its page',
      failing('body', 'body_too_large', {}, { status: 500, body: '<html><title>Trace' }),
      'server_error',
    ],
    ['a status beyond HTTP', answer({ status: 999, body: JSON.stringify(good) }), 'unexpected_status'],
    ['a 304', answer({ status: 304 }), 'unexpected_status'],
    ['a redirect to nowhere', json(302, {}, { location: 'http://[' }), 'redirected_nowhere'],
    ['XML in 200 whatever it says', answer({ body: '<f><faultcode>c</faultcode></f>' }), 'xml_answer'],
  ])('%s', async (_, result, code) => {
    const outcome = await runTest([result]);
    expect(outcome).toMatchObject({ status: 'failed', token: null, diagnosis: { code } });
  });

  it.each([
    { errorCode: null, errorMessage: null },
    { errorCode: '', errorSummary: '' },
    { errorCode: 0, errorMessage: 'Success' },
    { errorCode: '0000', message: 'OK' },
    { error: 'none' },
    { error: {}, fault: '' },
    { error: { code: 0, message: 'OK' } },
  ])('names of errors that say that there is none are none (%j)', async (members) => {
    expect(await runTest([json(200, { ...good, ...members })])).toMatchObject({
      status: 'passed',
      diagnosis: null,
    });
  });

  it('a message beside a good token is only a message', async () => {
    expect(await runTest([json(200, { ...good, message: 'ok', ok: true })])).toMatchObject({
      status: 'passed',
    });
  });

  it.each([
    ['201', json(201, good)],
    ['a list of scopes', json(200, { ...good, scope: ['a'] })],
    ['a lifetime of null', json(200, { ...good, expires_in: null })],
    ['an ID token of somebody else', json(200, { ...good, id_token: 'not.a.jwt' })],
    ['text/html', json(200, good, { 'content-type': 'text/html' })],
  ])('a usable token passes with %s', async (_, result) => {
    const outcome = await runTest([result]);
    expect(outcome.status).toBe('passed');
    expect(outcome.warnings).not.toEqual([]);
  });
});

describe('foreign words in a text', () => {
  it('stay on one line, without marks that turn the reading direction, and short', async () => {
    const error_description = `a\r\n\u202eb\u0000 ${'x'.repeat(400)}`;
    const { diagnosis } = await runTest([json(400, { error: 'invalid_request', error_description })]);
    expect(diagnosis?.explanation).toContain(`“a b x`);
    expect(diagnosis?.explanation).toContain('x…”');
    expect(diagnosis?.explanation.length).toBeLessThan(600);
    expect(diagnosis?.explanation).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('are kept as parameters, for other languages', async () => {
    const { diagnosis } = await runTest([json(400, { error: 'invalid_request', error_description: 'No.' })]);
    expect(diagnosis?.parameters).toMatchObject({
      host: 'idp.example.com',
      port: 443,
      url: 'https://idp.example.com/oauth2/token',
      status: 400,
      error: 'invalid_request',
      description: 'No',
    });
  });
});
