import { describe, expect, it } from 'vitest';
import { ShellReader } from './shell-words.ts';
import { isForWindows, windowsCommands } from './windows-words.ts';

const words = (text: string) =>
  new ShellReader(text).read().map((command) => command.map((word) => word.text));

describe('the words of a POSIX shell', () => {
  it.each([
    ['white space', 'a  b\tc', ['a', 'b', 'c']],
    ['single quotes', `'a b' 'c"d'`, ['a b', 'c"d']],
    ['double quotes', `"a b" "c'd" "e\\"f\\\\g\\n"`, ['a b', `c'd`, 'e"f\\g\\n']],
    ['parts of one word', `a'b'"c"d`, ['abcd']],
    ['an empty word', `a '' ""`, ['a', '', '']],
    ['a quote within single quotes', `'it'\\''s'`, [`it's`]],
    ['a backslash', `a\\ b \\"c`, ['a b', '"c']],
    ['lines that are joined', 'a \\\n  b \\\r\n c', ['a', 'b', 'c']],
    ['lines that are joined in quotes', '"a\\\nb"', ['ab']],
    ['lines as PowerShell joins them', 'a `\n b', ['a', 'b']],
    ['the escapes of Bash', `$'a\\tb\\'c\\x41\\u00e9\\101\\n'`, [`a\tb'cAéA\n`]],
    ['a comment', 'a # b c', ['a']],
    ['a hash within a word', 'a#b', ['a#b']],
    ['where output goes', 'a > out.txt 2>&1 b', ['a', 'b']],
    ['a variable', `$TOKEN "\${A_B}c" '$D'`, ['{{env.TOKEN}}', '{{env.A_B}}c', '$D']],
    ['a dollar alone', 'a$ $1', ['a$', '$1']],
    ['an open quote', `'a b`, ['a b']],
  ])('know %s', (_what, text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  it('end with the command', () => {
    expect(words('a b; c && d | e\nf')).toEqual([['a', 'b'], ['c'], ['d'], ['e'], ['f']]);
  });

  it('may be addresses of very many parameters', () => {
    const address = `https://a.example/?a=1${'&a=1'.repeat(200_000)}`;
    expect(words(address)[0]?.[0]).toHaveLength(address.length);
  });

  it('say how many brackets at their ends were opened before them', () => {
    const [command] = new ShellReader('a=$(b $(c d)) `e f` `g` h(i) "$(j" k) l)').read();
    expect(command?.map(({ closing }) => closing)).toEqual([0, 0, 2, 0, 1, 0, 0, 0, 0, 0]);
  });

  it('say what only a shell can work out', () => {
    const [command] = new ShellReader('a "$(cat key)" `date`').read();
    expect(command?.map(({ isUnsure }) => isUnsure)).toEqual([false, true, true]);
  });
});

describe('the words of the Windows prompt', () => {
  it.each([
    [
      'quotes behind carets',
      `curl ^"https://a.example/?b=c^&d=e^" -H ^"X-A: 1^"`,
      ['curl', 'https://a.example/?b=c&d=e', '-H', 'X-A: 1'],
    ],
    ['lines that are joined', 'curl ^"a^" ^\r\n  -d ^"b^"', ['curl', 'a', '-d', 'b']],
    ['quotes within quotes', `curl ^"a^" -d ^"^{^\\^"k^\\^":1^}^"`, ['curl', 'a', '-d', '{"k":1}']],
    ['backslashes', `curl ^"c:\\d\\\\^" x`, ['curl', 'c:\\d\\', 'x']],
    ['variables', `curl ^"a^" -u %ID%:x`, ['curl', 'a', '-u', '{{env.ID}}:x']],
  ])('know %s', (_what, text, expected) => {
    expect(isForWindows(text)).toBe(true);
    expect(windowsCommands(text).map((command) => command.map((word) => word.text))).toEqual([expected]);
  });

  it('are split at the last of many line ends', () => {
    const commands = windowsCommands('curl ^"a^"\r\n\r\n \n curl b & curl c');
    expect(commands.map((command) => command.map(({ text }) => text))).toEqual([
      ['curl', 'a'],
      ['curl', 'b'],
      ['curl', 'c'],
    ]);
  });

  it.each([
    ['backslashes', '\\'.repeat(2_000_000)],
    ['line ends', '\n'.repeat(1_000_000)],
  ])('may be behind a long run of %s', (_what, run) => {
    const words = windowsCommands(`curl ^"a^" ${run}x`).flat();
    expect(words.at(-1)?.text.endsWith('x')).toBe(true);
  });

  it('are not those of a shell', () => {
    expect(isForWindows(`curl 'https://a.example/' \\\n -H 'X: ^b'`)).toBe(false);
  });
});

describe('what a command reads', () => {
  it.each([
    [`curl -d @- u <<< '{"a":1}'`, ['curl', '-d', '{"a":1}', 'u']],
    [`curl <<<"a=$B" --data=@- u >out`, ['curl', '--data=a={{env.B}}', 'u']],
    [`curl -d @- u <<<a=1; curl -d @- v`, ['curl', '-d', 'a=1', 'u'], ['curl', '-d', '@-', 'v']],
    [`curl u <<< a`, ['curl', 'u']],
  ])('is put in its place, of %s', (text, ...expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('a list', () => {
  it.each([
    [`A=(-u 'b c:d' -H "X: (y)")`, ['-u', 'b c:d', '-H', 'X: (y)']],
    [`declare -a A=(\n  -s # quietly\n  -d a=1&b=2 x(y)\n)`, ['-s', '-d', 'a=1&b=2', 'x(y)']],
    [`A=(-s "\${B[@]}"`, ['-s', '{{env.B}}']],
    [`A+=(B=(c)`, ['B=(c)']],
  ])('is read: %s', (text, expected) => {
    const [command, ...others] = new ShellReader(text).read();
    expect(others).toEqual([]);
    expect(command?.at(-1)?.list?.map((word) => word.text)).toEqual(expected);
  });

  it('is one that a command sets, and no bracket of its words', () => {
    expect(words('curl -d a=(b) x')).toEqual([['curl', '-d', 'a=(b)', 'x']]);
  });
});
