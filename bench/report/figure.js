import { compared, median, percentile } from './statistics.js';

/**
 * One thing that was measured, beside what it is compared with.
 *
 * @typedef {object} Figure
 * @property {string} title
 * @property {string} unit such as `ms`
 * @property {readonly number[]} samples
 * @property {number} [share] the percentile that counts, 0.5 where it is left out
 * @property {Reference} [reference]
 * @property {Limit} [limit]
 *
 * @typedef {object} Reference what was measured in the same run, as far as can be in turns
 * @property {string} title
 * @property {readonly number[]} samples
 *
 * @typedef {object} Limit of the value itself, of its ratio to the reference, or of what it is above it
 * @property {'value' | 'ratio' | 'difference'} of
 * @property {number} most
 */

/**
 * A figure as it is shown and judged.
 *
 * @typedef {object} Outcome
 * @property {Figure} figure
 * @property {number} value
 * @property {number | null} reference
 * @property {number | null} ratio
 * @property {number | null} difference
 * @property {boolean | null} isMet null where there is no limit
 */

/**
 * @param {readonly number[]} samples
 * @param {number} share
 */
function statistic(samples, share) {
  return share === 0.5 ? median(samples) : percentile(samples, share);
}

/**
 * Sums a figure up. A percentile other than the median is compared as it
 * stands; medians are compared sample by sample.
 *
 * @param {Figure} figure
 * @returns {Outcome}
 */
export function judge(figure) {
  const { samples, reference, share = 0.5, limit } = figure;
  const value = statistic(samples, share);
  const other = reference === undefined ? null : statistic(reference.samples, share);
  /** @param {(sample: number, reference: number) => number} compare */
  const against = (compare) => {
    if (reference === undefined || other === null) return null;
    return share === 0.5 ? median(compared(samples, reference.samples, compare)) : compare(value, other);
  };
  const ratio = against((sample, beside) => sample / beside);
  const difference = against((sample, beside) => sample - beside);
  const judged = { value, ratio, difference };
  const measured = limit === undefined ? null : judged[limit.of];
  return {
    figure,
    value,
    reference: other,
    ratio,
    difference,
    // Not NaN: what could not be measured has not met its limit.
    isMet: limit === undefined ? null : measured !== null && measured <= limit.most,
  };
}
