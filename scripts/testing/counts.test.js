import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { countPlaywright, countReport, countVitest, sum } from './counts.js';

const vitest = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  success: true,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};
const playwright = { errors: [], stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 } };

describe('what vitest reports', () => {
  test('is counted as it is', () => {
    const report = { ...vitest, success: false, numFailedTests: 2, numPendingTests: 3, numTodoTests: 1 };
    expect(countVitest(report, false)).toEqual({ passed: 7, failed: 2, skipped: 4 });
  });

  test('counts a file that could not be loaded', () => {
    const report = { ...vitest, success: false, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(countVitest(report, false)).toEqual({ passed: 7, failed: 1, skipped: 0 });
  });

  test('never hides an exit code', () => {
    expect(countVitest(vitest, true).failed).toBe(0);
    expect(countVitest(vitest, false).failed).toBe(1);
  });
});

describe('what playwright reports', () => {
  test('counts a flaky test as failed', () => {
    const report = { ...playwright, stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 1 } };
    expect(countPlaywright(report, false)).toEqual({ passed: 5, failed: 3, skipped: 1 });
  });

  test('never hides an error outside of tests, or an exit code', () => {
    expect(countPlaywright({ ...playwright, errors: [{}] }, true).failed).toBe(1);
    expect(countPlaywright(playwright, false).failed).toBe(1);
  });
});

describe('a report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'counts-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('that was never written is one failure', () => {
    const counts = countReport(join(folder, 'nothing.json'), countVitest, true);
    expect(counts).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('that breaks off is one failure', () => {
    const path = join(folder, 'cut.json');
    writeFileSync(path, '{"numPassedTests":');
    expect(countReport(path, countVitest, true).failed).toBe(1);
  });

  test('is read', () => {
    const path = join(folder, 'whole.json');
    writeFileSync(path, JSON.stringify(vitest));
    expect(countReport(path, countVitest, true)).toEqual({ passed: 7, failed: 0, skipped: 0 });
  });
});

test('counts add up', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
  expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
