import { describe, expect, it } from 'vitest';
import { rawLines, type CodeLine } from './code-line.ts';
import { RowBatches, rowsOf, type CodeRow } from './code-rows.ts';

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

  it('signs the first row of a mark', () => {
    const line = (mark: CodeLine['mark']): CodeLine => ({ tokens: [{ kind: 'text', text: 'x' }], mark });
    const rows = [...rowsOf([line(null), line('token'), line('failure'), line('token')])];
    expect(rows.map(({ sign }) => sign)).toEqual([null, 'token', 'failure', null]);
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

describe('RowBatches', () => {
  const first = (text: string, budget: number) => new RowBatches(rawLines(text), budget).first(1);
  const text = 'line\n'.repeat(100);

  it('take as many rows as the budget allows, and say whether there are more', () => {
    expect(first(text, 30)).toMatchObject({ batches: [{ length: 10 }], hasMore: true });
    expect(first(text, 300)).toMatchObject({ batches: [{ length: 100 }], hasMore: false });
  });

  it('are the same each time, and lose nothing', () => {
    const batches = new RowBatches(rawLines(text), 30);
    const [one] = batches.first(1).batches;
    expect(batches.first(2).batches[0]).toBe(one);
    const all = batches.first(20);
    expect(all.batches.map((rows) => rows.length)).toEqual(Array.from({ length: 10 }, () => 10));
    expect(all.batches.flat().map(({ number }) => number)).toEqual(
      Array.from({ length: 100 }, (_, at) => at + 1),
    );
    expect([all.hasMore, batches.first(9).hasMore]).toEqual([false, true]);
  });

  it('take at least one row', () => {
    expect(first(`${'a\u202e'.repeat(500)}\nb`, 10)).toMatchObject({
      batches: [{ length: 1 }],
      hasMore: true,
    });
  });

  it('count masks and hidden characters, not letters of other scripts', () => {
    const shown = (line: string) => first(`${line}\n`.repeat(100), 60).batches.flat().length;
    expect([shown('plain'), shown('東京🙂'), shown('a\u202eb'), shown('‹mask›')]).toEqual([20, 20, 12, 10]);
  });

  it('open 200,000 numbers without reading them all', () => {
    expect(first('1\n'.repeat(200_000), 2000).batches.flat().length).toBeLessThan(1000);
  });
});
