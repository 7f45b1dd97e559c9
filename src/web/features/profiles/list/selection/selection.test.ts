import { expect, it } from 'vitest';
import { afterOwnChange, amountOf, nothingSelected, rowsBetween, withRows } from './selection.ts';

const rows = ['a', 'b', 'c', 'd'].map((id) => ({
  id,
  version: 1,
  name: id,
  type: 'basic',
  tenancyEnabled: false,
}));

it('takes rows in and out, and keeps those of other pages', () => {
  const two = withRows(nothingSelected, rows.slice(0, 2), true);
  const other = withRows(two, rows.slice(3), true);
  expect([...other.keys()]).toEqual(['a', 'b', 'd']);
  expect([...withRows(other, rows.slice(1, 3), false).keys()]).toEqual(['a', 'd']);
  expect(nothingSelected.size).toBe(0);
});

it.each([
  ['b', 'd', ['b', 'c', 'd']],
  ['d', 'b', ['b', 'c', 'd']],
  ['c', 'c', ['c']],
  [null, 'c', ['c']],
  ['of another page', 'c', ['c']],
  ['a', 'gone', []],
])('reaches from %s to %s', (from, to, ids) => {
  expect(rowsBetween(rows, from, to).map(({ id }) => id)).toEqual(ids);
});

it('tells how much of a page is selected', () => {
  expect(amountOf(nothingSelected, rows)).toBe('none');
  expect(amountOf(nothingSelected, [])).toBe('none');
  expect(amountOf(withRows(nothingSelected, rows.slice(1, 2), true), rows)).toBe('some');
  expect(amountOf(withRows(nothingSelected, rows, true), rows)).toBe('all');
});

it('follows what the page itself saves and deletes', () => {
  const two = withRows(nothingSelected, rows.slice(0, 2), true);
  const renamed = { id: 'a', version: 2, name: 'renamed', type: 'basic', tenancyEnabled: true };
  const saved = afterOwnChange(two, { kind: 'saved', profile: renamed });
  expect([...saved.values()]).toEqual([renamed, rows[1]]);
  expect([...afterOwnChange(two, { kind: 'deleted', ids: ['a'] }).keys()]).toEqual(['b']);
  expect([...afterOwnChange(two, { kind: 'replaced', ids: ['c', 'a'] }).keys()]).toEqual(['b']);
  expect(afterOwnChange(two, { kind: 'saved', profile: { ...renamed, id: 'c' } })).toBe(two);
  expect(afterOwnChange(two, { kind: 'deleted', ids: ['c'] })).toBe(two);
});
