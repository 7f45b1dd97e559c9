import { expect, it } from 'vitest';
import { activeIn, steppedTo } from './suggestions.ts';

it.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 2, 0],
  ['ArrowDown', 0, 1],
  ['ArrowUp', -1, 2],
  ['ArrowUp', 0, 2],
  ['ArrowUp', 2, 1],
] as const)('%s leads from %d to %d of three', (key, active, expected) => {
  expect(steppedTo(key, active, 3)).toBe(expected);
});

const optionsOf = (...ids: readonly string[]) => ids.map((id) => ({ id, label: id, text: id }));

it.each([
  ['the first, before any was shown', ['a', 'b'], true, undefined, 0],
  ['none, where a list starts without', ['a', 'b'], false, undefined, -1],
  ['none of an empty list', [], true, undefined, -1],
  ['the marked one, where it was', ['a', 'b'], true, 'b', 1],
  ['the marked one behind one that came late', ['0', 'a', 'b'], true, 'a', 1],
  ['none, once the marked one is gone', ['a', 'c'], true, 'b', -1],
  ['none, where none was marked', ['a', 'b'], true, null, -1],
] as const)('Enter takes %s', (_, ids, startsAtFirst, marked, expected) => {
  expect(activeIn({ options: optionsOf(...ids), startsAtFirst }, marked)).toBe(expected);
});
