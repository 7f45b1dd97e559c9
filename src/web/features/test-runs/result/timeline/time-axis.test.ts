import { describe, expect, it } from 'vitest';
import { percentOf, timeAxis } from './time-axis.ts';

describe('timeAxis', () => {
  it.each([
    [0, [0, 0.2]],
    [0.4, [0, 0.2, 0.4]],
    [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [7, [0, 2, 4, 6, 8]],
    [100, [0, 20, 40, 60, 80, 100]],
    [188, [0, 50, 100, 150, 200]],
    [203, [0, 50, 100, 150, 200, 250]],
    [251, [0, 100, 200, 300]],
    [1000, [0, 200, 400, 600, 800, 1000]],
    [10_020, [0, 5000, 10_000, 15_000]],
    [60_000, [0, 20_000, 40_000, 60_000]],
  ])('of %d ms', (totalMs, ticksMs) => {
    expect(timeAxis(totalMs)).toEqual({ maximumMs: ticksMs.at(-1), ticksMs });
  });

  it('holds any total and ends within twice of it', () => {
    for (let totalMs = 1; totalMs < 70_000; totalMs = totalMs * 1.013 + 0.01) {
      const { maximumMs, ticksMs } = timeAxis(totalMs);
      expect(maximumMs).toBeGreaterThanOrEqual(totalMs - 1e-6);
      expect(maximumMs).toBeLessThanOrEqual(totalMs * 2);
      expect(ticksMs.length).toBeLessThanOrEqual(6);
    }
  });
});

describe('percentOf', () => {
  it('says where a moment stands', () => {
    expect(percentOf(timeAxis(188), 77)).toBe(38.5);
    expect(percentOf(timeAxis(188), 1000)).toBe(100);
    expect(percentOf(timeAxis(0), 0)).toBe(0);
  });
});
