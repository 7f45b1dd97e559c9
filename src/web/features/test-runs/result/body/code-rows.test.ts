import { describe, expect, it } from 'vitest';
import { rawLines } from './code-line.ts';
import { rowsOf, rowsWithin, type CodeRow } from './code-rows.ts';

function textOf(rows: readonly CodeRow[]): string {
  return rows.map(({ tokens }) => tokens.map(({ text }) => text).join('')).join('');
}

describe('rawLines', () => {
  it('breaks at every kind of line end and keeps empty lines', () => {
    expect(rawLines('a\r\n\nb\rc').map(({ tokens }) => tokens.map(({ text }) => text).join(''))).toEqual([
      'a',
      '',
      'b',
      'c',
    ]);
  });
});

describe('rowsOf', () => {
  it('numbers lines, and lets a long one go on without a number', () => {
    const rows = rowsOf(rawLines(`short\n${'x'.repeat(4500)}\nend\n`));
    expect(rows.map(({ number }) => number)).toEqual([1, 2, null, null, 3]);
  });

  it.each([
    ['letters', 'x'.repeat(200_000)],
    ['pairs', '🙂'.repeat(50_000)],
    ['masks', 'token ‹access token of 842 characters, 9f3a12bc› '.repeat(500)],
    ['an opening sign that is never closed', `‹${'x'.repeat(10_000)}`],
    ['opening signs', '‹'.repeat(10_000)],
  ])('loses nothing of %s', (_, text) => {
    const rows = rowsOf(rawLines(text));
    expect(textOf(rows)).toBe(text);
    expect(
      rows.every(({ tokens }) => tokens.reduce((sum, token) => sum + token.text.length, 0) <= 2000),
    ).toBe(true);
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
  const rows = rowsOf(rawLines('line\n'.repeat(100)));

  it('takes as many rows as the budget allows', () => {
    expect(rowsWithin(rows, 0, 20)).toBe(10);
    expect(rowsWithin(rows, 95, 20)).toBe(5);
    expect(rowsWithin(rows, 101, 20)).toBe(0);
  });

  it('takes at least one row', () => {
    expect(rowsWithin(rowsOf(rawLines('\u202e'.repeat(2000))), 0, 10)).toBe(1);
  });
});
