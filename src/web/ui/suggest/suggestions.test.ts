import { expect, it } from 'vitest';
import { steppedTo } from './suggestions.ts';

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
