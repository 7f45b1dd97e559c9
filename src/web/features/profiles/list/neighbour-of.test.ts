import { describe, expect, it } from 'vitest';
import { neighbourOf } from './neighbour-of.ts';

const rows = ['a', 'b', 'c'].map((id) => ({ id }));

describe('the row that takes focus after one was deleted', () => {
  it.each([
    ['the one after it', rows, 'a', 'b'],
    ['the one before the last', rows, 'c', 'b'],
    ['none, when it was the only one', rows.slice(0, 1), 'a', null],
  ])('is %s', (_, list, deleted, neighbour) => {
    expect(neighbourOf(list, deleted)).toBe(neighbour);
  });
});
