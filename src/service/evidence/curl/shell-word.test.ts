import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shellWord, type ShellPart } from './shell-word.ts';

/** Reads one word as a POSIX shell does (XCU 2.2 and 2.6.2); null where it would see anything else. */
function readWord(word: string, variables: Readonly<Record<string, string>>): string | null {
  let value = '';
  for (let rest = word; rest !== '';) {
    const match =
      /^'([^']*)'/.exec(rest) ??
      /^"\$([A-Z0-9_]+)"/.exec(rest) ??
      /^\\(')/.exec(rest) ??
      /^([A-Za-z0-9@%_+:,./-]+)/.exec(rest);
    if (match === null) return null;
    value += match[0].startsWith('"') ? (variables[match[1] ?? ''] ?? '') : (match[1] ?? '');
    rest = rest.slice(match[0].length);
  }
  return value;
}

describe('shellWord', () => {
  it.each([
    ['plain-text_1.2:/@%+,', 'plain-text_1.2:/@%+,'],
    ['', "''"],
    ['a b', "'a b'"],
    ["it's", `'it'\\''s'`],
    ["'; rm -rf / #", `''\\''; rm -rf / #'`],
    ['$(id) `id` $HOME "x" \\', `'$(id) \`id\` $HOME "x" \\'`],
    ['line\nbreak', "'line\nbreak'"],
    ['~root *?[a] {a,b} !x', "'~root *?[a] {a,b} !x'"],
    ['nul\0l', 'null'],
    ['=cmd', "'=cmd'"],
  ])('writes %j as %s', (text, expected) => {
    expect(shellWord([{ text }])).toBe(expected);
  });

  it('puts variables in double quotes, next to the text', () => {
    expect(shellWord([{ text: 'X: a' }, { variable: 'SECRET_2' }, { text: "b'" }])).toBe(
      `'X: a'"$SECRET_2"'b'\\'''`,
    );
  });

  it('is read by a shell as what it was made of', () => {
    const letter = fc.constantFrom(...Array.from('\'"$`\\\n\0 a=!~é{}*#;&|'));
    const part = fc.oneof(
      fc.string({ unit: letter, maxLength: 20 }).map((text): ShellPart => ({ text })),
      fc.constant<ShellPart>({ variable: 'CLIENT_SECRET' }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const expected = parts
          .map((one) => ('text' in one ? one.text.replaceAll('\0', '') : '$(secret)'))
          .join('');
        expect(readWord(shellWord(parts), { CLIENT_SECRET: '$(secret)' })).toBe(expected);
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});
