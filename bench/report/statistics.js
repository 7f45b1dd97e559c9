/**
 * The value below which that share of the samples lies: the nearest rank, so
 * always one that was measured. NaN of no samples.
 *
 * @param {readonly number[]} samples
 * @param {number} share from 0 to 1
 */
export function percentile(samples, share) {
  const sorted = samples.toSorted((left, right) => left - right);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}

/**
 * The middle of the samples, or halfway between the two in the middle. NaN of no samples.
 *
 * @param {readonly number[]} samples
 */
export function median(samples) {
  return (
    (percentile(samples, 0.5) +
      -percentile(
        samples.map((sample) => -sample),
        0.5,
      )) /
    2
  );
}

/**
 * Each sample against the one of the reference that was taken beside it, so
 * that what slows both down cancels out. Where they were not taken in pairs,
 * each against the median of the reference.
 *
 * @param {readonly number[]} samples
 * @param {readonly number[]} references
 * @param {(sample: number, reference: number) => number} compare
 */
export function compared(samples, references, compare) {
  const middle = median(references);
  const isPaired = samples.length === references.length;
  return samples.map((sample, index) => compare(sample, isPaired ? (references[index] ?? middle) : middle));
}
