import { expect, test } from 'vitest';
import { fromBase64Url, toBase64Url } from './bytes.ts';

/** RFC 4648 10, and both digits that base64url has for itself. */
const vectors: readonly (readonly [string, string])[] = [
  ['', ''],
  ['f', 'Zg'],
  ['fo', 'Zm8'],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg'],
  ['fooba', 'Zm9vYmE'],
  ['foobar', 'Zm9vYmFy'],
  ['\u00fb\u00ff\u00fe', '-__-'],
];

test.each(vectors)('%j is %j', (text, encoded) => {
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  expect(toBase64Url(bytes)).toBe(encoded);
  expect(fromBase64Url(encoded)).toEqual(bytes);
});

test('every byte comes back, however many there are', () => {
  for (let length = 250; length < 262; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, index) => index % 256);
    expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
  }
});
