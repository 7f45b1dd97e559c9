import { expect, test } from 'vitest';
import { findCycle } from './chunk-cycles.ts';

test('chunks that import each other are found, however long the way is', () => {
  const imports = { page: ['a'], a: ['b', 'c'], b: ['c'], c: ['d'], d: ['b'] };
  expect(findCycle(new Map(Object.entries(imports)))).toEqual(['b', 'c', 'd', 'b']);
});

test('chunks that share others are no cycle', () => {
  const imports = { page: ['a', 'b'], a: ['c'], b: ['c'], c: [] };
  expect(findCycle(new Map(Object.entries(imports)))).toBeNull();
});
