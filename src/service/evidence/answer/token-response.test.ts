import { describe, expect, it } from 'vitest';
import { readOptions } from '../../testing/read-answer.ts';
import { findTokenElsewhere } from './token-candidate.ts';
import { readGrantedScope } from './granted-scope.ts';
import { readTokenResponse } from './token-response.ts';

const read = (body: string) => readTokenResponse(readOptions({ body }), [], 0);

describe('a token', () => {
  it('is taken with what the answer says of it', () => {
    expect(read('{"access_token":"a.b","token_type":"bEaReR","expires_in":60,"x":{"y":1}}')).toMatchObject({
      problem: null,
      token: { accessToken: 'a.b', tokenType: 'bEaReR', body: { x: { y: 1 } } },
    });
  });

  it('that stands there twice with one value is one token', () => {
    const twice = '{"access_token":"a","token_type":"Bearer","access_token":"a"}';
    expect(read(twice).token?.accessToken).toBe('a');
    expect(read(twice.replace(/"a"}$/, '"b"}')).problem).toBe('token_ambiguous');
  });

  it('is not found in what JavaScript objects inherit', () => {
    expect(read('{"__proto__":{"access_token":"abc","token_type":"Bearer"}}').problem).toBe('token_missing');
  });

  it.each([
    ['', 'token_empty'],
    ['   ', 'token_with_forbidden_characters'],
    ['a b', 'token_with_forbidden_characters'],
    ['a\u0000', 'token_with_forbidden_characters'],
    ['a\u00a0', 'token_with_forbidden_characters'],
    ['a\ufffdb', 'token_with_forbidden_characters'],
    ['a\n', 'token_with_line_break'],
    ['x'.repeat(16_385), 'token_too_long'],
  ])('%j is refused as %s', (token, problem) => {
    expect(read(JSON.stringify({ access_token: token, token_type: 'Bearer' })).problem).toBe(problem);
  });

  it.each([
    [undefined, 'token_type_missing'],
    ['', 'token_type_missing'],
    [null, 'token_type_not_text'],
    [7, 'token_type_not_text'],
    ['mac', 'token_type_unsupported'],
    ['DPoP', 'token_type_unsupported'],
    ['Bearer ', 'token_type_unsupported'],
    ['BearerToken', 'token_type_unsupported'],
  ])('of the type %j is refused as %s', (type, problem) => {
    expect(read(JSON.stringify({ access_token: 'abc', token_type: type })).problem).toBe(problem);
  });
});

describe('a token elsewhere', () => {
  it.each([
    [{ data: { access_token: 'opaque-token-1' } }, 'data.access_token'],
    [{ accessToken: 'opaque-token-1', id_token: 'opaque-token-2' }, 'accessToken'],
    [{ id_token: 'opaque-token-2' }, 'id_token'],
    [{ tokens: [{ token: 'opaque-token-1' }] }, 'tokens.0.token'],
    [{ refresh_token: 'opaque-token-1', csrfToken: 'opaque-token-2' }, null],
    [{ token_endpoint: 'https://a.example/token', token_type: 'opaque-like-type' }, null],
    [{ token: 'two words here ok' }, null],
    [{ token: 'short' }, null],
    [{ code: 0, data: 'opaque-token-123456' }, 'data'],
    [{ data: { value: 'opaque-token-123456' }, jwt: 'opaque-token-1' }, 'jwt'],
    [{ access: 'opaque-token-123456', refresh: 'opaque-token-654321' }, 'access'],
    [{ data: 'a sentence of 2026', result: '2026-11-29T10:00:00Z', value: 'https://a.example/12345' }, null],
    [{ data: 'nothing-to-see-here', items: ['opaque-token-123456'] }, null],
  ])('in %j is at %s', (body, path) => {
    expect(findTokenElsewhere(body)).toBe(path);
  });
});

describe('a granted scope', () => {
  it.each([
    ['a b', [], ['a', 'b'], 'text'],
    [' a  b\ta ', [], ['a', 'b'], 'text'],
    ['a,b', ['a', 'b'], ['a', 'b'], 'commas'],
    ['a,b', ['a,b'], ['a,b'], 'text'],
    [['a', 'b'], [], ['a', 'b'], 'list'],
    [['a', 1], [], null, 'unreadable'],
    [{}, [], null, 'unreadable'],
    ['', [], null, 'absent'],
    [null, [], null, 'absent'],
  ])('%j is read as a list of %j', (scope, requested, values, form) => {
    expect(readGrantedScope({ scope }, requested)).toEqual({ values, form });
  });
});
