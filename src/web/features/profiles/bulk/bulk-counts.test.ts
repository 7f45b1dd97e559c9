import { describe, expect, it } from 'vitest';
import { milestoneOf } from './bulk-counts.ts';

describe('how far it is, as it is announced', () => {
  it.each([
    [0, 7, 0],
    [7, 7, 0],
    [9, 40, 0],
    [10, 40, 10],
    [39, 40, 30],
    [99, 1000, 0],
    [100, 1000, 100],
    [199, 1000, 100],
    [1000, 1000, 1000],
  ])('is after %i of %i: %i', (done, count, announced) => {
    expect(milestoneOf(done, count)).toBe(announced);
  });
});
