import { describe, expect, it } from 'vitest';
import { splitHidden, withHiddenNamed } from './hidden-characters.ts';

describe('splitHidden', () => {
  it('leaves text without hidden characters in one piece', () => {
    expect(splitHidden('{ "a":\t1 }\n')).toEqual([{ kind: 'text', text: '{ "a":\t1 }\n' }]);
    expect(splitHidden('Zugriff verweigert für Ünïcødé 東京 🙂')).toHaveLength(1);
    expect(splitHidden('')).toEqual([]);
  });

  it('counts a character that stands many times in a row', () => {
    expect(splitHidden('\0\0\0x\u{e0041}\u{e0041}')).toEqual([
      { kind: 'hidden', code: 'U+0000', count: 3 },
      { kind: 'text', text: 'x' },
      { kind: 'hidden', code: 'U+E0041', count: 2 },
    ]);
  });
});

describe('withHiddenNamed', () => {
  it.each([
    ['right-to-left override', 'user\u202egpj.exe', 'user[U+202E]gpj.exe'],
    ['isolates', '\u2066a\u2069', '[U+2066]a[U+2069]'],
    ['zero width space', 'in\u200bvalid', 'in[U+200B]valid'],
    ['byte order mark', '\ufeff{}', '[U+FEFF]{}'],
    ['no-break space between scopes', 'read\u00a0write', 'read[U+00A0]write'],
    ['escape of a terminal', '\u001b[31mred', '[U+001B][31mred'],
    ['carriage return', 'a\rb', 'a[U+000D]b'],
    ['line separator', 'a\u2028b', 'a[U+2028]b'],
    ['soft hyphen', 'cli\u00adent', 'cli[U+00AD]ent'],
    ['half a surrogate pair', 'a\ud800b', 'a[U+D800]b'],
    ['a letter drawn as nothing', 'a\u3164b', 'a[U+3164]b'],
    ['a run', '\0\0', '[U+0000 ×2]'],
  ])('names a %s', (_, text, expected) => {
    expect(withHiddenNamed(text)).toBe(expected);
  });

  it('gives back what has nothing hidden', () => {
    expect(withHiddenNamed('a b\tc\nd 🙂')).toBe('a b\tc\nd 🙂');
  });
});
