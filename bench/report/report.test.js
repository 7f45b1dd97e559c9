import { describe, expect, it } from 'vitest';
import { judge } from './figure.js';
import { compared, median, percentile } from './statistics.js';
import { tableOf } from './table.js';

describe('statistics', () => {
  it('take the middle, or halfway between two', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([7])).toBe(7);
    expect(median([])).toBeNaN();
  });

  it('take a percentile that was measured', () => {
    const samples = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(samples, 0.99)).toBe(99);
    expect(percentile(samples, 1)).toBe(100);
    expect(percentile(samples, 0)).toBe(1);
  });

  it('compare what was taken side by side, else with the middle', () => {
    const ratio = (/** @type {number} */ sample, /** @type {number} */ beside) => sample / beside;
    expect(compared([2, 40], [1, 20], ratio)).toEqual([2, 2]);
    expect(compared([2, 40, 6], [1, 3], ratio)).toEqual([1, 20, 3]);
  });
});

describe('a limit', () => {
  const reference = { title: 'bare', samples: [1, 2, 10] };
  const figure = { title: 'Figure', unit: 'ms', samples: [3, 4, 30], reference };

  it('of the value, the ratio or the difference is met or missed', () => {
    expect(judge({ ...figure, limit: { of: 'value', most: 4 } })).toMatchObject({ value: 4, isMet: true });
    expect(judge({ ...figure, limit: { of: 'value', most: 3 } })).toMatchObject({ isMet: false });
    expect(judge({ ...figure, limit: { of: 'ratio', most: 3 } })).toMatchObject({ ratio: 3, isMet: true });
    expect(judge({ ...figure, limit: { of: 'ratio', most: 2.9 } })).toMatchObject({ isMet: false });
    expect(judge({ ...figure, limit: { of: 'difference', most: 2 } })).toMatchObject({
      difference: 2,
      isMet: true,
    });
    expect(judge({ ...figure, share: 0.99, limit: { of: 'difference', most: 19 } })).toMatchObject({
      difference: 20,
      isMet: false,
    });
  });

  it('is missed by what could not be measured', () => {
    expect(judge({ ...figure, samples: [], limit: { of: 'value', most: 4 } })).toMatchObject({
      isMet: false,
    });
    expect(
      judge({ title: 'Figure', unit: 'ms', samples: [1], limit: { of: 'ratio', most: 4 } }),
    ).toMatchObject({ isMet: false });
    expect(judge(figure)).toMatchObject({ isMet: null });
  });
});

it('the table says all of it in Markdown', () => {
  const table = tableOf([
    judge({
      title: 'Start',
      unit: 'ms',
      samples: [100, 120, 1234.5],
      reference: { title: 'bare', samples: [50, 60, 70] },
      limit: { of: 'ratio', most: 1.5 },
    }),
    judge({ title: 'Files', unit: '', samples: [3], limit: { of: 'value', most: 8 } }),
  ]);
  expect(table.split('\n').map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
    '| Figure | Measured | Spread | Reference | It took | Against it | Limit | Met |',
    expect.stringMatching(/^(?:\| -+ )+\|$/),
    '| Start | 120 ms | 100 – 1,235 | bare | 60 ms | 2 × | ≤ 1.5 × | **no** |',
    '| Files | 3 | | | | | ≤ 8 | yes |',
  ]);
});
