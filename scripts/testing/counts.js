import { readFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

const number = z.int().nonnegative();
const vitestReportSchema = z.object({
  numPassedTests: number,
  numFailedTests: number,
  numPendingTests: number,
  numTodoTests: number,
  success: z.boolean(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});
const playwrightReportSchema = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({ expected: number, unexpected: number, flaky: number, skipped: number }),
});

/** @param {readonly Counts[]} all */
export function sum(all) {
  return all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * A runner that failed without a failed test, such as by an error outside of
 * any test, counts as one failure: its exit code must not get lost.
 *
 * @param {Counts} counts
 * @param {boolean} isGood
 */
function honest(counts, isGood) {
  return isGood || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/**
 * A file that could not be loaded holds no test that failed, and counts as one. Throws at what is no report of vitest.
 *
 * @param {unknown} written
 * @param {boolean} hasPassed what the exit code says
 * @returns {Counts}
 */
export function countVitest(written, hasPassed) {
  const report = vitestReportSchema.parse(written);
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return honest(counts, report.success && hasPassed);
}

/**
 * A flaky test is a failed one. Throws at what is no report of Playwright.
 *
 * @param {unknown} written
 * @param {boolean} hasPassed what the exit code says
 * @returns {Counts}
 */
export function countPlaywright(written, hasPassed) {
  const { errors, stats } = playwrightReportSchema.parse(written);
  const counts = { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  return honest(counts, errors.length === 0 && hasPassed);
}

/**
 * What a runner reported. One failure where it ended before it could write its report.
 *
 * @param {string} path
 * @param {(written: unknown, hasPassed: boolean) => Counts} count
 * @param {boolean} hasPassed
 * @returns {Counts}
 */
export function countReport(path, count, hasPassed) {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')), hasPassed);
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
