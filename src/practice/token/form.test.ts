import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseForm } from './form.ts';

test('reads every text that a form can carry', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      expect(parseForm(new URLSearchParams({ scope: text }).toString()).one('scope')).toBe(text);
    }),
  );
});

test('counts a parameter without a value as left out', () => {
  expect(parseForm('scope=&scope=').one('scope')).toBeUndefined();
  expect(parseForm('scope').one('scope')).toBeUndefined();
});

test('lets resource and audience stand more than once', () => {
  expect(parseForm('resource=a&resource=b').all('resource')).toEqual(['a', 'b']);
});

test('refuses bytes that are not UTF-8', () => {
  expect(() => parseForm('scope=%ff')).toThrow('not properly form-encoded');
});
