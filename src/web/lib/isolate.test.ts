import { describe, expect, it } from 'vitest';
import { isolate } from './isolate.ts';

describe('a name in a sentence', () => {
  it.each(['Hotel Bookings', 'Zürich 🤖', '東京', "O'Brien & Söhne"])('stays as it is: %s', (name) => {
    expect(isolate(name)).toBe(name);
  });

  it.each([
    ['an override', '\u202eabc'],
    ['Hebrew letters', 'מלון'],
    ['Arabic letters', 'فندق'],
    ['a right-to-left mark', 'abc\u200f'],
  ])('is kept to itself where it has %s', (_, name) => {
    expect(isolate(name)).toBe(`\u2068${name}\u2069`);
  });

  it('cannot close the isolate around it', () => {
    expect(isolate('\u2069\u202eabc')).toBe('\u2068\u202eabc\u2069');
  });
});
