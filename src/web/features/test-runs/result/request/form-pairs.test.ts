import { describe, expect, it } from 'vitest';
import { formPairs } from './form-pairs.ts';

function pairs(body: string): string[] {
  return formPairs(body).map(({ name, value }) => `${name}: ${value}`);
}

describe('formPairs', () => {
  it('decodes, in order and with repetitions', () => {
    expect(pairs('grant_type=client_credentials&audience=a%2Fb&audience=c&scope=read+write&x=')).toEqual([
      'grant_type: client_credentials',
      'audience: a/b',
      'audience: c',
      'scope: read write',
      'x: ',
    ]);
  });

  it('leaves masks whole, whatever they say', () => {
    expect(pairs('client_secret=‹a=b&c+d%20, secret of 24 characters, 9f3a12bc›&scope=x')).toEqual([
      'client_secret: ‹a=b&c+d%20, secret of 24 characters, 9f3a12bc›',
      'scope: x',
    ]);
  });

  it.each([
    ['', []],
    ['&&', []],
    ['flag', ['flag: ']],
    ['=value', [': value']],
    ['a=b=c', ['a: b=c']],
    ['bad=%E0%A4%A', ['bad: %E0%A4%A']],
    ['name=%E2%82%AC', ['name: €']],
  ])('reads %j', (body, expected) => {
    expect(pairs(body)).toEqual(expected);
  });
});
