import { describe, expect, it } from 'vitest';
import { tokenRequestOptionsWriteShape } from '#contract/authorization-types/token-request-options.ts';
import { z } from '#contract/zod.ts';
import { readOptions } from '../../testing/read-answer.ts';
import { tokenPlaceOf } from './token-place.ts';
import { readTokenResponse } from './token-response.ts';

const now = Date.UTC(2026, 10, 23, 12);
const options = z.object(tokenRequestOptionsWriteShape);

/** What is read of an answer by these options of a profile. */
function read(members: Readonly<Record<string, unknown>>, answer: Parameters<typeof readOptions>[0]) {
  return readTokenResponse(readOptions(answer), [], now, tokenPlaceOf(options.parse(members)));
}

const nested = JSON.stringify({
  instance: 'eu',
  expires_in: 7,
  data: [{ 'access-token': 't0ken', token_type: 'bearer', expires_in: 60 }],
});

describe('a token in another place', () => {
  it.each([
    ['data[0].access-token', { body: nested }, 60],
    ['$.data.0.access-token', { body: nested }, 60],
    ['$.token', { body: '{"token":"t0ken","expires_in":"90"}' }, 90],
  ])('is found at %s, with what stands beside it', (tokenPath, answer, seconds) => {
    expect(read({ tokenPath }, answer).token).toMatchObject({
      accessToken: 't0ken',
      lifetime: { seconds, source: 'stated' },
    });
  });

  it('keeps the rest of the answer for placeholders', () => {
    expect(read({ tokenPath: 'data[0].access-token' }, { body: nested }).token?.body).toMatchObject({
      instance: 'eu',
      data: [{ token_type: 'bearer' }],
    });
  });

  it.each([
    ['text', {}, { body: ' t0ken\n' }],
    ['text', {}, { body: '"t0ken"' }],
    ['form', {}, { body: 'access_token=t0ken&token_type=bearer' }],
    ['form', { tokenPath: 'oauth_token' }, { body: 'oauth_token=t0ken' }],
    ['header', { tokenHeader: 'X-Auth-Token' }, { headers: { 'x-auth-token': 't0ken' }, body: 'OK' }],
    ['header', { tokenHeader: 'Authorization' }, { headers: { authorization: 'Bearer t0ken' } }],
  ])('is read from the %s (%j)', (tokenLocation, members, answer) => {
    expect(read({ tokenLocation, ...members }, answer).token?.accessToken).toBe('t0ken');
  });

  it.each([
    ['text', {}, { body: '{"status":"ok"}' }, 'token_missing'],
    ['text', {}, { body: '{"data":{"token":"opaque-token-1"}}' }, 'token_elsewhere'],
    ['text', {}, { body: 'two words' }, 'token_with_forbidden_characters'],
    ['header', { tokenHeader: 'x-a' }, { body: '' }, 'token_missing'],
    ['json', { tokenPath: 'data' }, { body: nested }, 'token_not_text'],
    ['json', { tokenPath: 'constructor.name' }, { body: '{}' }, 'token_missing'],
    ['json', { tokenPath: 'a.b' }, { body: '{"a":{"b":"x","b":"y"}}' }, 'token_ambiguous'],
    ['json', { tokenPath: 'a' }, { body: '{"a":"x","token_type":"mac"}' }, 'token_type_unsupported'],
  ])('that is not there is said so: %s %j %j', (tokenLocation, members, answer, problem) => {
    expect(read({ tokenLocation, ...members }, answer).problem).toBe(problem);
  });

  it.each(['BearerToken', 'Bearer ', 'JWT'])('takes the type %j for Bearer', (token_type) => {
    const body = JSON.stringify({ access_token: 't0ken', token_type });
    const { token } = read({ tokenPath: 'access_token' }, { body });
    expect(token).toMatchObject({ tokenType: 'Bearer', typeIsAssumed: true });
  });

  it.each(['{"access_token":"t0ken"}', '{"access_token":"t0ken","token_type":null}'])(
    'needs no type, which is then said to be assumed: %s',
    (body) => {
      const { token } = read({ tokenPath: 'access_token' }, { body });
      expect(token).toMatchObject({ tokenType: 'Bearer', typeIsAssumed: true });
    },
  );
});

describe('a lifetime in another place', () => {
  it.each([
    [900, 900, null],
    ['900', 900, null],
    ['2026-11-23T12:15:00Z', 900, null],
    [now / 1000 + 900, 900, null],
    [now + 900_000, 900, null],
    [3_600_000, 3600, 'lifetime_in_milliseconds'],
  ])('%j is %d seconds', (end, seconds, oddity) => {
    const body = JSON.stringify({ access_token: 't0ken', expires_in: 5, data: { end } });
    const { token } = read({ tokenPath: 'access_token', expiryPath: 'data.end' }, { body });
    expect(token?.lifetime).toMatchObject({ seconds, source: 'stated', oddity });
  });

  it.each([
    [undefined, 'lifetime_missing'],
    ['soon', 'lifetime_unreadable'],
    ['2020-01-01T00:00:00Z', 'lifetime_not_positive'],
  ])('%j is not followed: %s', (end, oddity) => {
    const body = JSON.stringify({ access_token: 't0ken', token_type: 'Bearer', expires_in: 5, end });
    const { token } = read({ expiryPath: 'end' }, { body });
    expect(token?.lifetime).toMatchObject({ seconds: 300, source: 'assumed', oddity });
  });
});
