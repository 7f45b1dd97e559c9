import { expect, it } from 'vitest';
import { readChallenges } from './challenge.ts';

const read = (...values: string[]) =>
  readChallenges(values).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);

it.each([
  [['Basic realm="a, b=c", charset="UTF-8"'], [['basic', { realm: 'a, b=c', charset: 'UTF-8' }]]],
  [['Negotiate'], [['negotiate', {}]]],
  [
    ['Negotiate, Basic realm=x'],
    [
      ['negotiate', {}],
      ['basic', { realm: 'x' }],
    ],
  ],
  [
    ['Bearer error="invalid_token", error_description="a \\"quoted\\" one"', 'DPoP algs="ES256"'],
    [
      ['bearer', { error: 'invalid_token', error_description: 'a "quoted" one' }],
      ['dpop', { algs: 'ES256' }],
    ],
  ],
  [['NTLM TlRMTVNTUAAC='], [['ntlm', {}]]],
  [[''], []],
  [['===,,, "'], []],
])('reads %j', (values, expected) => {
  expect(read(...values)).toEqual(expected);
});
