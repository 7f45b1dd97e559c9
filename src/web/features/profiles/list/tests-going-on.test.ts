import { expect, it } from 'vitest';
import { getTestProgress, testProfile } from '#contract/endpoints/test-runs.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';
import { inTestOf, testOf, waitingRunOf } from './tests-going-on.ts';

const params = { assistantId: 'a', profileId: 'hotels' };
const progressKey = endpointKey(getTestProgress, { assistantId: 'a', testRunId: 'run' });

it('reads which test goes on, and whether it waits for its turn', () => {
  const test = testOf(endpointKey(testProfile, params), { testRunId: 'run', tenant: null });
  expect(test).toEqual({ profileId: 'hotels', testRunId: 'run' });
  expect(testOf(['another'], { testRunId: 'run' })).toBeNull();

  expect(waitingRunOf(progressKey, { phase: 'waiting', place: 2 })).toBe('run');
  expect(waitingRunOf(progressKey, { phase: 'running', place: null })).toBeNull();
  expect(waitingRunOf(progressKey, undefined)).toBeNull();
});

it('tells of a test that was asked for that it waits, and of one that has begun that it runs', () => {
  const tests = ['hotels', 'flights', 'trains'].map((profileId) => ({
    profileId,
    testRunId: `of ${profileId}`,
  }));
  expect([...inTestOf([...tests, null], ['of flights'], ['trains', 'cars'])]).toEqual([
    ['trains', 'running'],
    ['cars', 'waiting'],
    ['hotels', 'running'],
    ['flights', 'waiting'],
  ]);
});
