import { describe, expect, it } from 'vitest';
import { cleanPasted, hiddenDoubt, secretDoubt, withoutDoubt } from './doubt.ts';

describe('a pasted secret', () => {
  it.each([
    ['', null],
    ['s:e+c/r t&=%', null],
    ['pässwörd', null],
    ['secret\n', 'outer_space'],
    ['\u00a0secret', 'outer_space'],
    ['   ', 'outer_space'],
    ['one\ntwo', 'line_break'],
    [' one\r\ntwo ', 'line_break'],
    ['sec\u200bret', 'hidden_character'],
    ['\u200bsecret', 'hidden_character'],
    ['one\u00a0two', 'hidden_character'],
  ])('%j is doubted as %s', (secret, doubt) => {
    expect(secretDoubt(secret)).toBe(doubt);
    expect(secretDoubt(withoutDoubt(secret))).toBeNull();
  });

  it('keeps the white space inside of it', () => {
    expect(withoutDoubt(' a b\n')).toBe('a b');
    expect(withoutDoubt('a\u00a0b')).toBe('a b');
  });
});

describe('a pasted text', () => {
  it('loses the white space around it', () => {
    expect(cleanPasted(' \u00a0travel-planner\r\n', false)).toBe('travel-planner');
    expect(cleanPasted('read write', false)).toBe('read write');
  });

  it('becomes one line: an address is joined, words stay apart', () => {
    expect(cleanPasted('https://id.example.com/\n  oauth/token\n', true)).toBe(
      'https://id.example.com/oauth/token',
    );
    expect(cleanPasted('read\r\nwrite', false)).toBe('read write');
  });

  it('is doubted where something in it cannot be seen', () => {
    expect(hiddenDoubt('https://id.example.com/t\u200boken')).toBe('hidden_character');
    expect(hiddenDoubt('travel planner ')).toBeNull();
  });
});
