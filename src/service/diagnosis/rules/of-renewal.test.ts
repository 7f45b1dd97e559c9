import { describe, expect, it } from 'vitest';
import { runTest } from '../../testing/run-test.ts';
import { answer, jsonAnswer, tokenAnswer } from '../../testing/transport-results.ts';

const renewing = {
  refreshTokenUrl: 'https://idp.example.com/renew',
  scope: [{ key: 'scope', value: 'a b' }],
};
const refused = (error: string) => jsonAnswer({ error }, { status: 400 });

it.each([
  ['endpoint_not_found', answer({ status: 404 }), ['use_token_endpoint']],
  ['unexpected_status', answer({ status: 304 }), ['check_renewal_address', 'ask_provider']],
  [
    'redirected',
    answer({ status: 302, headers: { location: 'https://other.example.com/renew' } }),
    ['check_renewal_address', 'use_token_endpoint'],
  ],
  ['unsupported_grant_type', refused('unsupported_grant_type'), ['allow_grant', 'use_token_endpoint']],
  ['invalid_scope', refused('invalid_scope'), ['ask_provider']],
  ['unsupported_media_type', answer({ status: 415 }), ['use_oauth_endpoint']],
  ['method_not_allowed', answer({ status: 405, headers: { allow: 'GET' } }), ['use_token_endpoint']],
  ['token_elsewhere', jsonAnswer({ data: { access_token: 'opaque-token-2' } }), ['use_oauth_endpoint']],
  [
    'invalid_grant',
    refused('invalid_grant'),
    ['check_renewal_address', 'get_new_refresh_token', 'ask_provider'],
  ],
])('%s of a renewal leads to its address, and to no row that is not sent', async (code, result, codes) => {
  const { diagnosis } = await runTest([tokenAnswer({ refresh_token: 'refresh-token-1' }), result], renewing);
  expect(diagnosis).toMatchObject({ code, step: 'refresh' });
  const suggestions = diagnosis?.suggestions ?? [];
  expect(suggestions.map((suggestion) => suggestion.code)).toEqual(codes);
  for (const { field } of suggestions) expect(field ?? 'refreshTokenUrl').toBe('refreshTokenUrl');
});

it('names the grant type of a renewal, and no rows or scope that are not sent', async () => {
  const said = async (error: string) => {
    const results = [tokenAnswer({ refresh_token: 'refresh-token-1' }), refused(error)];
    const { diagnosis } = await runTest(results, {
      ...renewing,
      scope: [...renewing.scope, { key: 'audience', value: 'https://a.example' }],
    });
    const suggested = diagnosis?.suggestions.map(({ text }) => text) ?? [];
    return [diagnosis?.summary, diagnosis?.explanation, ...suggested].join(' ');
  };
  expect(await said('unauthorized_client')).toContain('may not use the grant type refresh token');
  expect(await said('unauthorized_client')).toContain('Allow the grant type “refresh token”');
  expect(await said('invalid_request')).not.toContain('Parameters of the profile');
  expect(await said('invalid_scope')).not.toContain('the scope a b');
});

describe('a refresh token that is refused under another code', () => {
  it.each([
    [403, 'unauthorized_client', 'refresh_token is invalid'],
    [401, 'invalid_token', 'Invalid refresh token (expired): 8xLOxBtZp8'],
    [400, 'invalid_request', 'The refresh token has expired.'],
    [400, 'access_denied', 'Unknown or invalid refresh token.'],
    [400, 'refresh_token_expired', undefined],
  ])('is said to be refused (%d %s: %s)', async (status, error, error_description) => {
    const refusal = jsonAnswer({ error, error_description }, { status });
    const { diagnosis } = await runTest([tokenAnswer({ refresh_token: 'refresh-token-1' }), refusal], {
      refreshTokenUrl: 'https://idp.example.com/oauth2/token',
    });
    expect(diagnosis?.code).toBe('invalid_grant');
    expect(diagnosis?.summary).toContain(`did not accept the refresh token (${error})`);
    expect(diagnosis?.suggestions.map(({ code }) => code)).toEqual(['get_new_refresh_token', 'ask_provider']);
  });

  it('is so under a status of success, too', async () => {
    const error_description = 'The refresh token passed is incorrect or expired.';
    const results = [
      tokenAnswer({ refresh_token: 'refresh-token-1' }),
      jsonAnswer({ error: 'bad_refresh_token', error_description }),
    ];
    const { diagnosis } = await runTest(results, renewing);
    expect(diagnosis?.code).toBe('error_in_success');
    expect(diagnosis?.suggestions.map(({ code }) => code)).toContain('get_new_refresh_token');
  });

  it.each([
    ['unauthorized_client', 'The client is not authorized to use grant refresh_token'],
    ['unauthorized_client', 'Invalid grant type refresh_token'],
    ['invalid_request', 'Missing parameter: refresh_token'],
  ])('is no other refusal (%s: %s)', async (error, error_description) => {
    const refusal = jsonAnswer({ error, error_description }, { status: 400 });
    const { diagnosis } = await runTest(
      [tokenAnswer({ refresh_token: 'refresh-token-1' }), refusal],
      renewing,
    );
    expect(diagnosis?.code).toBe(error);
  });
});
