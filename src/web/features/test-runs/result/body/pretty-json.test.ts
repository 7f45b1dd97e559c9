import { describe, expect, it } from 'vitest';
import type { CodeLine } from './code-line.ts';
import { looksLikeJson, prettyJson } from './pretty-json.ts';

function textOf(lines: Iterable<CodeLine>): string {
  return [...lines].map(({ tokens }) => tokens.map(({ text }) => text).join('')).join('\n');
}

describe('prettyJson', () => {
  it.each([
    { error: 'invalid_client', error_description: 'Wrong “secret”, or {not} [this] client: "x\\y"' },
    {
      access_token: null,
      expires_in: 3600,
      nested: { list: [1, -2.5e10, [], {}, [true, false]], empty: '' },
    },
    [],
    {},
    [[[]]],
    [{ a: 1 }, { b: [2] }],
  ])('sets out %j as JSON.stringify does', (value) => {
    expect(textOf(prettyJson(JSON.stringify(value)))).toBe(JSON.stringify(value, null, 2));
    expect(textOf(prettyJson(JSON.stringify(value, null, 4)))).toBe(JSON.stringify(value, null, 2));
  });

  it('keeps what a parser would lose', () => {
    expect(textOf(prettyJson('{"a":1,"a":2,"big":12345678901234567890,"one":1.0}'))).toBe(
      '{\n  "a": 1,\n  "a": 2,\n  "big": 12345678901234567890,\n  "one": 1.0\n}',
    );
  });

  it('tells keys, strings, numbers, words and what is none of them', () => {
    const [, line] = [...prettyJson('{"a":["s",1,null,undefined]}')];
    expect(line?.tokens.filter(({ kind }) => kind === 'key').map(({ text }) => text)).toEqual(['"a"']);
    const kinds = [...prettyJson('{"a":["s",1,null,undefined,01]}')].flatMap(({ tokens }) => tokens);
    expect(kinds.filter(({ kind }) => kind !== 'text').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'key "a"',
      'string "s"',
      'number 1',
      'word null',
      'unexpected undefined',
      'unexpected 01',
    ]);
  });

  it('marks members by their paths', () => {
    const text = '{"error":{"error":"x"},"ok":["a",{"error":1}]}';
    const marked = (path: string) =>
      [...prettyJson(text, { memberAt: (at) => (at === path ? 'failure' : null), unexpected: null })].flatMap(
        ({ mark }, index) => (mark === null ? [] : [index]),
      );
    expect(marked('error')).toEqual([1]);
    expect(marked('error.error')).toEqual([2]);
    expect(marked('ok.1.error')).toEqual([7]);
  });

  it.each([
    ['a comma too many', '{"a":1,}', 2, '}'],
    ['a comma too few', '{"a":1 "b":2}', 1, '"b"'],
    ['no colon', '{"a" 1}', 1, '1'],
    ['a word', '{"a":NaN,"b":x}', 1, 'NaN'],
    ['single quotes', "{'a':1}", 1, "'a'"],
    ['a second document', '{"a":1}{"b":2}', 2, '{'],
    ['the wrong bracket', '[1}', 2, '}'],
    ['a bracket too many', '{}}', 1, '}'],
  ])('marks the first place where %s stands', (_, text, line, token) => {
    const lines = [...prettyJson(text, { memberAt: () => null, unexpected: 'failure' })];
    expect(lines.flatMap(({ mark }, index) => (mark === null ? [] : [index]))).toEqual([line]);
    expect(lines[line]?.tokens.find(({ kind }) => kind === 'unexpected')?.text).toBe(token);
  });

  it('takes a mask for the value that it stands for', () => {
    const tokens = [...prettyJson('{"pin":‹client secret of 4 characters›}')].flatMap((line) => line.tokens);
    expect(tokens.filter(({ kind }) => kind === 'unexpected')).toEqual([]);
  });

  it.each([
    ['cut in a string', '{"error":"invalid_cl', '{\n  "error": "invalid_cl'],
    ['cut after an escape', '{"a":"b\\', '{\n  "a": "b\\'],
    ['cut after a comma', '{"a":1,', '{\n  "a": 1,\n  '],
    ['a bracket too many', '{}}', '{}\n}'],
    ['the wrong bracket', '[1}', '[\n  1\n  }'],
    ['single quotes', "{'a':1}", "{\n  'a': 1\n}"],
    [
      'words and a mask in single quotes',
      "{'a':'b c','d':'‹access token of 52 characters, b819bc4e›'}",
      "{\n  'a': 'b c',\n  'd': '‹access token of 52 characters, b819bc4e›'\n}",
    ],
    ['a mark of the byte order', '\ufeff{"a":1}', '{\n  "a": 1\n}'],
    [
      'a mask',
      '{"access_token":"‹access token of 842 characters›"}',
      '{\n  "access_token": "‹access token of 842 characters›"\n}',
    ],
  ])('goes as far as it can with %s', (_, text, expected) => {
    expect(textOf(prettyJson(text))).toBe(expected);
  });

  it('does not grow without bounds with depth', () => {
    const lines = prettyJson('['.repeat(60_000));
    expect(textOf(lines).length).toBeLessThan(60_000 * 60);
  });

  it('reads 200,000 characters of one string', () => {
    const text = JSON.stringify({ error: 'x'.repeat(200_000) });
    expect(textOf(prettyJson(text))).toHaveLength(text.length + 5);
  });
});

describe('prettyJson of more than is asked for', () => {
  it('reads no further than the lines that are taken', () => {
    const lines = prettyJson(`[${'1,'.repeat(1_000_000)}1]`);
    const taken = Array.from({ length: 3 }, () =>
      lines
        .next()
        .value?.tokens.map(({ text }) => text)
        .join(''),
    );
    expect(taken).toEqual(['[', '  1,', '  1,']);
  });
});

describe('looksLikeJson', () => {
  it.each(['{}', ' [', '\ufeff{', '\r\n{"a"'])('sees JSON in %j', (text) => {
    expect(looksLikeJson(text)).toBe(true);
  });

  it.each(['', '<html>', 'error=invalid_client', '"text"', 'null'])('sees none in %j', (text) => {
    expect(looksLikeJson(text)).toBe(false);
  });
});
