import { expect, it } from 'vitest';
import { jwtOf } from '../../testing/jwt.ts';
import { toBase64Url, utf8 } from '../../vault/bytes.ts';
import { readJwt } from './jwt.ts';

const part = (text: string) => toBase64Url(utf8(text));

it('decodes header and claims', () => {
  expect(readJwt(jwtOf({ sub: 'ü', n: 1 }))).toEqual({
    header: { alg: 'RS256', typ: 'JWT' },
    claims: { sub: 'ü', n: 1 },
  });
});

it('decodes the header of an encrypted one', () => {
  expect(readJwt(`${part('{"alg":"dir","enc":"A256GCM"}')}..aXY.Y3Q.dGFn`)).toEqual({
    header: { alg: 'dir', enc: 'A256GCM' },
    claims: null,
  });
});

it.each([
  ['opaque', 'opaque-token-1'],
  ['two parts', `${part('{}')}.${part('{}')}`],
  ['no base64', `${part('{}')}.%%%.x`],
  ['no JSON', `${part('{}')}.${part('{"a":')}.x`],
  ['no object', `${part('{}')}.${part('[1]')}.x`],
  ['no UTF-8', `${part('{}')}.${toBase64Url(new Uint8Array([0x7b, 0xff, 0x7d]))}.x`],
  ['nested too deeply', `${part('{}')}.${part(`{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`)}.x`],
  ['too large', `${part('{}')}.${part(`{"a":"${'x'.repeat(40_000)}"}`)}.x`],
  ['dots only', '..'],
])('takes for opaque what is %s', (_, token) => {
  expect(readJwt(token)).toBeNull();
});
