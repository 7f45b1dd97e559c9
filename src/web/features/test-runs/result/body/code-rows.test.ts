import { describe, expect, it } from 'vitest';
import { rawLines, type CodeLine } from './code-line.ts';
import { rowsOf, rowsWithin, type CodeRow } from './code-rows.ts';

function textOf(rows: readonly (CodeRow | CodeLine)[]): string {
  return rows.map(({ tokens }) => tokens.map(({ text }) => text).join('')).join('');
}

describe('rawLines', () => {
  it.each([
    ['a\r\n\nb\rc', ['a', '', 'b', 'c']],
    ['a\n', ['a']],
    ['\n\n', ['', '']],
    ['', ['']],
  ])('of %j', (text, expected) => {
    expect([...rawLines(text)].map((line) => textOf([line]))).toEqual(expected);
  });
});

describe('rowsOf', () => {
  it('numbers lines, and lets a long one go on without a number', () => {
    const rows = [...rowsOf(rawLines(`short\n${'x'.repeat(4500)}\n\nend\n`))];
    expect(rows.map(({ number }) => number)).toEqual([1, 2, null, null, 3, 4]);
  });

  it.each([
    ['letters', 'x'.repeat(200_000)],
    ['pairs', '🙂'.repeat(50_000)],
    ['masks', 'token ‹access token of 842 characters, 9f3a12bc› '.repeat(500)],
    ['an opening sign that is never closed', `‹${'x'.repeat(10_000)}`],
    ['opening signs', '‹'.repeat(10_000)],
  ])('loses nothing of %s', (_, text) => {
    const rows = [...rowsOf(rawLines(text))];
    expect(textOf(rows)).toBe(text);
    expect(rows.every((row) => textOf([row]).length <= 2000)).toBe(true);
  });

  it('cuts neither a mask nor a surrogate pair', () => {
    const rows = [
      ...rowsOf(rawLines('a‹mask, 24›'.repeat(900))),
      ...rowsOf(rawLines(`a${'🙂'.repeat(3000)}`)),
    ];
    for (const row of rows) expect(textOf([row])).toMatch(/^(?:a?(?:‹mask, 24›)?)*$|^a?(?:🙂)*$/u);
  });
});

describe('rowsWithin', () => {
  const text = 'line\n'.repeat(100);

  it('takes as many rows as the budget allows, and says whether there are more', () => {
    expect(rowsWithin(rawLines(text), 30)).toMatchObject({ rows: { length: 10 }, hasMore: true });
    expect(rowsWithin(rawLines(text), 300)).toMatchObject({ rows: { length: 100 }, hasMore: false });
  });

  it('takes at least one row', () => {
    expect(rowsWithin(rawLines(`${'a\u202e'.repeat(500)}\nb`), 10)).toMatchObject({
      rows: { length: 1 },
      hasMore: true,
    });
  });

  it('counts masks and hidden characters, not letters of other scripts', () => {
    const shown = (line: string) => rowsWithin(rawLines(`${line}\n`.repeat(100)), 60).rows.length;
    expect([shown('plain'), shown('東京🙂'), shown('a\u202eb'), shown('‹mask›')]).toEqual([20, 20, 12, 10]);
  });

  it('opens 200,000 numbers without reading them all', () => {
    expect(rowsWithin(rawLines('1\n'.repeat(200_000)), 2000).rows.length).toBeLessThan(1000);
  });
});
