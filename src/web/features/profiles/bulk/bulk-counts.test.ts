import { describe, expect, it } from 'vitest';
import { carriedOutCount, milestoneOf } from './bulk-counts.ts';
import type { BulkOutcome, BulkWork } from './bulk-runner.ts';

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

describe('with how many it was done', () => {
  it.each<[BulkWork, BulkOutcome[], number]>([
    ['test', ['passed', 'failed', 'cancelled', 'asks', 'gone', 'error'], 2],
    ['delete', ['deleted', 'deleted', 'changed', 'gone'], 2],
    ['restore', ['restored', 'there', 'name_taken'], 1],
    ['test', [], 0],
  ])('of %s with %j: %i', (work, outcomes, done) => {
    const results = outcomes.map((outcome, index) => ({
      profile: { id: String(index), version: 1, name: 'A', type: 'basic', tenancyEnabled: false },
      outcome,
    }));
    expect(carriedOutCount({ work, results })).toBe(done);
  });
});
