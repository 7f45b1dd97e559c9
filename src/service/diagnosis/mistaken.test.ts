import { describe, expect, it } from 'vitest';
import { calling } from '../testing/diagnosis/call-cases.ts';
import { runTest } from '../testing/run-test.ts';
import { answer, jsonAnswer, tokenAnswer } from '../testing/transport-results.ts';

async function codeOf(result: ReturnType<typeof answer>): Promise<string | undefined> {
  return (await runTest([result])).diagnosis?.code;
}

const refused = (status: number, error: string, error_description: string) =>
  jsonAnswer({ error, error_description }, { status });

describe('of a limit', () => {
  it.each([{ error: { code: 'userRateLimitExceeded' } }, { errorCode: 'ThrottlingException' }])(
    'the code speaks (%j)',
    async (body) => {
      expect(await codeOf(jsonAnswer(body, { status: 400 }))).toBe('too_many_requests');
    },
  );

  it.each([
    ['invalid_scope', 'Unknown scope: throttling.read'],
    ['invalid_scope', 'Unknown scope: rate_limit:read'],
    ['invalid_request', 'Exceeds the corporate limit'],
    ['invalid_request', 'Request limit exceeded for field name'],
  ])('a name or another limit does not (%s: %s)', async (error, said) => {
    expect(await codeOf(refused(400, error, said))).toBe(error);
  });
});

describe('of client ID and secret', () => {
  it('Keycloak speaks under another code', async () => {
    const said = 'Invalid client or Invalid client credentials';
    expect(await codeOf(refused(401, 'unauthorized_client', said))).toBe('invalid_client');
  });

  it.each([
    ['access_denied', 'Grant type client_credentials is not allowed for this client'],
    ['access_denied', 'Multi-factor authentication required'],
    ['access_denied', 'User authentication failed'],
    ['access_denied', 'Credentials accepted, but the subscription has ended'],
    ['unauthorized_client', 'Invalid grant type client credentials'],
    ['unauthorized_client', 'Unknown flow client credentials'],
  ])('the word for something else does not (%s: %s)', async (error, said) => {
    expect(await codeOf(refused(401, error, said))).toBe(error);
  });
});

it.each([
  ['Request blocked.', 'blocked_by_firewall'],
  ['The distribution is configured to block access from your country.', 'blocked_by_firewall'],
  ['This distribution is not configured to allow the HTTP request method that was used.', 'forbidden'],
  ["Bad request. We can't connect to the server.", 'forbidden'],
])("tells CloudFront's firewall by more than its title (%s)", async (said, code) => {
  const body = `<html><h2>The request could not be satisfied.</h2>${said}</html>`;
  expect(await codeOf(answer({ status: 403, body }))).toBe(code);
});

it.each([
  [
    403,
    '<title>Access Denied (policy_denied)</title>Your system policy has denied access',
    'blocked_by_firewall',
  ],
  [200, '<title>Web Filter Violation</title>FortiGuard Intrusion Prevention', 'blocked_by_firewall'],
  [403, '<title>Policy</title>Based on your organization&#39;s access policies', 'blocked_by_firewall'],
  [503, '<title>Web Page Blocked</title>in accordance with company policy', 'blocked_by_firewall'],
  [403, '<title>Error</title>Sign in with Zscaler at our tenant', 'forbidden'],
  [404, '<title>Web Page Blocked</title>', 'endpoint_not_found'],
  [403, '<title>Request blocked</title>Powered by UTM Web Protection', 'blocked_by_firewall'],
  [200, '<title>Blocked</title>This website has been blocked by your administrator', 'blocked_by_firewall'],
  [403, '<title>Web Site Blocked</title>blocked by the network administrator', 'blocked_by_firewall'],
  [403, 'The link you are accessing has been blocked by the Barracuda Web Filter', 'blocked_by_firewall'],
  [403, '<title>Forbidden</title>Your organization has enabled Netskope', 'forbidden'],
  [403, '<title>Forbidden</title>This grant is blocked by your administrator', 'forbidden'],
])('tells the page of a filter of the network by its words (%d %s)', async (status, said, code) => {
  expect(await codeOf(answer({ status, body: `<html>${said}</html>` }))).toBe(code);
});

it.each([
  ['https://gateway.zscalertwo.net:443/auD?origurl=x', 'blocked_by_firewall'],
  ['https://malware.opendns.com/?url=x', 'blocked_by_firewall'],
  ['https://zscaler.example.com/token', 'redirected'],
])('tells a redirect to the page of a filter from others (%s)', async (location, code) => {
  const { diagnosis } = await runTest([answer({ status: 307, headers: { location } })]);
  expect(diagnosis?.code).toBe(code);
  expect(diagnosis?.stopsTrial).toBe('no_use');
});

it.each([
  ['Invalid API key', 'call_credentials_refused'],
  ['This API key has expired', 'call_credentials_refused'],
  ['API key is missing', 'call_scheme_wrong'],
  [undefined, 'call_scheme_wrong'],
])(
  'takes a key that is refused for one that was read, whatever stands before it (%s)',
  async (message, code) => {
    const refusal = jsonAnswer({ message }, { status: 401 });
    const { diagnosis } = await runTest([refusal], { type: 'api_key' }, { inputs: { key: 'k3y-k3y-k3y' } });
    expect(diagnosis?.code).toBe(code);
  },
);

describe('a call of somebody who is locked', () => {
  const basic = { inputs: { username: 'ada', password: 'correct horse battery' } };

  it.each([
    [401, { message: 'Account locked' }],
    [401, { error: 'invalid_grant', error_description: 'AADSTS50053: The account is locked.' }],
    [403, { error: { code: 'USER_LOCKED', message: 'The user is locked out.' } }],
    [423, { message: 'Locked' }],
  ])('is not to enter the same again first (%d %j)', async (status, body) => {
    const { diagnosis } = await runTest([jsonAnswer(body, { status })], { type: 'basic' }, basic);
    expect(diagnosis?.suggestions[0]).toMatchObject({
      code: 'wait_for_unlock',
      text: expect.stringContaining('whoever runs api.example.com') as string,
    });
    expect(diagnosis?.explanation).not.toContain('is not known there');
  });

  it.each(['Account locked', 'The user account is disabled.'])(
    'is neither unknown nor told to send it elsewhere, whatever it calls with (%s)',
    async (message) => {
      const refusal = jsonAnswer({ message }, { status: 401 });
      const byKey = { inputs: { key: 'k3y-k3y-k3y' } };
      for (const run of [
        runTest([refusal], { type: 'basic' }, basic),
        runTest([refusal], { type: 'api_key' }, byKey),
        runTest([tokenAnswer(), refusal], calling),
      ]) {
        const { diagnosis } = await run;
        expect(diagnosis?.code).toBe('call_locked_out');
        expect(diagnosis?.suggestions.map(({ field }) => field)).not.toContain('authorizationFields');
      }
    },
  );

  it.each([
    [401, { message: 'Invalid password' }],
    [429, { message: 'Too many attempts' }],
  ])('is no other one (%d %j)', async (status, body) => {
    const { diagnosis } = await runTest([jsonAnswer(body, { status })], { type: 'basic' }, basic);
    expect(diagnosis?.suggestions.map(({ code }) => code)).not.toContain('wait_for_unlock');
  });
});

it.each([
  [500, '<html><title>Web Page Blocked!</title>Attack ID: 20000008</html>'],
  [403, '<html><title>Application Firewall Block Page</title></html>'],
  [403, 'The requested URL was rejected. Your support ID is: 1'],
  [200, '{"supportID":"14096"}'],
])('tells a firewall before a provider from a filter of the network (%d %s)', async (status, body) => {
  const { diagnosis } = await runTest([answer({ status, body })]);
  expect(diagnosis).toMatchObject({ code: 'blocked_by_firewall', parameters: { byNetwork: false } });
});

it('takes a challenge of Cloudflare under the status of a limit for no limit', async () => {
  const result = answer({ status: 429, headers: { 'cf-mitigated': 'challenge' }, body: '<html></html>' });
  expect(await codeOf(result)).toBe('blocked_by_firewall');
});

describe('a proxy that answers in place of whoever was asked', () => {
  it.each([
    [503, { 'x-squid-error': 'ERR_CONNECT_FAIL 111' }, '<html></html>', 'proxy_failed'],
    [404, { 'x-squid-error': 'ERR_DNS_FAIL 0' }, '<html></html>', 'proxy_failed'],
    [504, { 'x-squid-error': 'ERR_READ_TIMEOUT 110' }, '<html></html>', 'proxy_failed'],
    [503, {}, '<html><title>Network Error</title>Network Error (tcp_error)</html>', 'proxy_failed'],
    [403, { 'x-squid-error': 'ERR_ACCESS_DENIED 0' }, '<html></html>', 'blocked_by_firewall'],
    [407, { 'x-squid-error': 'ERR_CACHE_ACCESS_DENIED 0' }, '<html></html>', 'proxy_authentication_required'],
    [503, {}, '<html><title>Service Unavailable</title></html>', 'temporarily_unavailable'],
  ])('is named (%d %j)', async (status, headers, body, code) => {
    const { diagnosis } = await runTest([answer({ status, headers, body })]);
    expect(diagnosis?.code).toBe(code);
    if (code === 'proxy_failed') expect(diagnosis?.stopsTrial).toBe('no_use');
  });

  it('is named at a call, too', async () => {
    const headers = { 'x-squid-error': 'ERR_CONNECT_FAIL 111' };
    const { diagnosis } = await runTest([tokenAnswer(), answer({ status: 503, headers })], calling);
    expect(diagnosis).toMatchObject({
      code: 'proxy_failed',
      suggestions: [{ code: 'ask_network' }, { code: 'test_again' }, { code: 'ask_service_status' }],
    });
    expect(diagnosis?.explanation).toContain('not from the service');
  });
});

describe('somebody who is switched off', () => {
  it.each([
    ['invalid_client', 'The client has been deactivated'],
    ['unauthorized_client', 'Client "travel-planner" is disabled'],
    ['disabled_client', 'No.'],
    ['invalid_grant', 'The user account is disabled.'],
    ['invalid_client', 'Invalid client: client is inactive'],
  ])('is let in by no other way to authenticate (%s: %s)', async (error, said) => {
    const { diagnosis } = await runTest([refused(401, error, said)]);
    expect(diagnosis?.suggestions[0]?.code).toBe('have_enabled');
    expect(diagnosis?.suggestions.flatMap(({ change }) => change ?? [])).toEqual([]);
    expect(diagnosis?.stopsTrial).not.toBeNull();
  });

  it.each([
    ['unauthorized_client', 'Client credentials grant is disabled for this client'],
    ['unauthorized_client', 'Client is not enabled for the grant type client_credentials'],
    ['invalid_client', 'The client authentication method is disabled'],
    ['invalid_client', 'Invalid client secret'],
  ])('is not a grant or a method that is (%s: %s)', async (error, said) => {
    const { diagnosis } = await runTest([refused(401, error, said)]);
    expect(diagnosis?.suggestions.map(({ code }) => code)).not.toContain('have_enabled');
  });

  it('is told of a call, too', async () => {
    const refusal = jsonAnswer({ message: 'Your account has been suspended.' }, { status: 403 });
    const { diagnosis } = await runTest([tokenAnswer(), refusal], calling);
    expect(diagnosis?.suggestions.map(({ code }) => code)).toContain('have_enabled');
  });
});

describe('a call that is refused in words under 401 or 403', () => {
  it.each([
    [401, 'Lifetime validation failed, the token is expired.', 'call_token_refused', 'test_again'],
    [401, 'Access token validation failure. Invalid audience.', 'call_token_refused', 'add_audience'],
    [403, 'Invalid access token.', 'call_token_refused', 'add_audience'],
    [401, 'CompactToken parsing failed with error code: 80049217', 'call_token_refused', 'add_audience'],
    [401, 'IDX14100: JWT is not well formed, there are no dots.', 'call_token_refused', 'add_audience'],
    [401, 'TokenExpired: token expired at 01/01/2026', 'call_token_refused', 'test_again'],
    [401, 'The token is expired, revoked, malformed or invalid.', 'call_token_refused', 'add_audience'],
    [401, 'invalid oauth token', 'call_token_refused', 'add_audience'],
    [401, 'Invalid value passed for authtoken.', 'call_token_refused', 'add_audience'],
    [401, 'Unsupported app only token.', 'call_token_refused', 'add_audience'],
    [
      401,
      'Microsoft.IdentityModel.AudienceUriValidationFailedException',
      'call_token_refused',
      'add_audience',
    ],
    [403, 'Failed to parse Connect Session Auth Token', 'call_token_refused', 'add_audience'],
    [403, 'Bad_OAuth_Token', 'call_token_refused', 'add_audience'],
    [403, 'Unable to verify CSRF token', 'call_forbidden', 'check_call_address'],
    [401, 'No authentication token given', 'call_unauthorized', 'check_token_place'],
    [401, 'Unauthorized; scope does not match', 'call_forbidden', 'check_scope'],
    [403, 'Request had insufficient authentication scopes.', 'call_forbidden', 'check_scope'],
    [403, 'Insufficient privileges to complete the operation.', 'call_forbidden', 'grant_access'],
  ])('%d %s: %s', async (status, message, code, first) => {
    const refusal = jsonAnswer({ message }, { status });
    const { diagnosis } = await runTest([tokenAnswer(), refusal], calling);
    expect(diagnosis?.code).toBe(code);
    expect(diagnosis?.suggestions[0]?.code).toBe(first);
    const codes = diagnosis?.suggestions.map((suggestion) => suggestion.code) ?? [];
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('a call about a user, by the token of a client', () => {
  it.each([
    [403, 'Authenticating with OAuth 2.0 Application-Only is forbidden for this endpoint.'],
    [400, 'This request requires a user context. Client credentials cannot be used for it.'],
    [401, 'Valid user authentication required'],
    [400, 'This API does not support client credentials for authorization.'],
  ])('is told from others (%d %s)', async (status, message) => {
    const refusal = jsonAnswer({ message }, { status });
    expect((await runTest([tokenAnswer(), refusal], calling)).diagnosis?.code).toBe('call_user_wanted');
    const ofUser = {
      type: 'oauth2_password',
      clientId: 'travel-planner-prod',
      clientSecret: 'correct horse battery',
      tokenRequestUrl: 'https://idp.example.com/token',
      username: 'ada',
      password: 'p4ss',
    };
    const { diagnosis } = await runTest([tokenAnswer(), refusal], { ...calling, ...ofUser });
    expect(diagnosis?.code).not.toBe('call_user_wanted');
  });
});

describe('a call that is refused in words under 400', () => {
  it.each([
    ['Invalid JWT: jwt malformed', 'call_token_refused'],
    ['Missing access token', 'call_token_refused'],
    ['The access token has expired', 'call_token_refused'],
    ['Invalid reset token', 'call_invalid'],
    ['Invalid date', 'call_invalid'],
  ])('%s', async (message, code) => {
    const refusal = jsonAnswer({ message }, { status: 400 });
    const { diagnosis } = await runTest([tokenAnswer(), refusal], calling);
    expect(diagnosis?.code).toBe(code);
  });
});

it('takes a token for one where the header of a firewall that lets it through is beside it', async () => {
  const headers = { 'x-kpsdk-ct': 'a', 'x-vercel-mitigated': 'challenge' };
  const body = { access_token: 'opaque-token-1', token_type: 'Bearer', expires_in: 60 };
  expect((await runTest([jsonAnswer(body, { headers })])).status).toBe('passed');
});

it('takes a list in a success for no error', async () => {
  expect(await codeOf(jsonAnswer([{ error: 'timeout' }]))).toBe('json_not_an_object');
});
