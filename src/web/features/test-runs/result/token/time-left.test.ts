import { describe, expect, it } from 'vitest';
import { percentLeft, splitSpan, tickMs } from './time-left.ts';

describe('splitSpan', () => {
  it.each([
    [3588, [0, 0, 59, 48]],
    [3600, [0, 1, 0, 0]],
    [3661, [0, 1, 1, 0]],
    [90_061, [1, 1, 0, 0]],
    [59.9, [0, 0, 0, 59]],
    [0, [0, 0, 0, 0]],
    [-5, [0, 0, 0, 0]],
  ])('splits %d seconds', (total, [days, hours, minutes, seconds]) => {
    expect(splitSpan(total)).toEqual({ days, hours, minutes, seconds });
  });
});

describe('tickMs', () => {
  it('is a second in the last hour', () => {
    expect([tickMs(3601), tickMs(3600), tickMs(1)]).toEqual([60_000, 1000, 1000]);
  });
});

describe('percentLeft', () => {
  it.each([
    [1800, 3600, 50],
    [3588, 3600, 99.67],
    [5000, 3600, 100],
    [-1, 3600, 0],
    [0, 0, 0],
  ])('of %d of %d seconds', (left, lifetime, expected) => {
    expect(percentLeft(left, lifetime)).toBe(expected);
  });
});
