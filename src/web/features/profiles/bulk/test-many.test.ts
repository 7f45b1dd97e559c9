import { expect, it } from 'vitest';
import type { SelectedProfile } from '#contract/endpoints/bulk-profiles.ts';
import { ApiProblem, OfflineError } from '../../../lib/api/errors.ts';
import type { BulkResult } from './bulk-runner.ts';
import { testMany, type ManyTestsHost } from './test-many.ts';

const profiles = Array.from({ length: 9 }, (_, index) => ({
  id: `p${index}`,
  version: 1,
  name: `Profile ${index}`,
  type: 'basic',
  tenancyEnabled: false,
}));

function problem(code: ApiProblem['code'], status: number, retryAfter: number | null = null) {
  return new ApiProblem({ type: 'urn:x', title: '', status, detail: '', code, requestId: 'r1' }, retryAfter);
}

/** Tests that do what `test` says, and a clock that waiting moves. */
function bench(test: ManyTestsHost['test'], runsAlone: ManyTestsHost['runsAlone'] = () => true) {
  let now = 0;
  const waits: number[] = [];
  const host: ManyTestsHost = {
    runsAlone,
    test,
    now: () => now,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
  };
  const results: BulkResult[] = [];
  const doubted: string[] = [];
  const pauses: (number | null)[] = [];
  const controller = new AbortController();
  const progress = {
    signal: controller.signal,
    report: (found: readonly BulkResult[]) => void results.push(...found),
    doubt: (part: readonly SelectedProfile[]) => void doubted.push(...part.map(({ id }) => id)),
    pause: (until: number | null) => void pauses.push(until),
  };
  return { run: () => testMany(host)(profiles, progress), results, doubted, waits, pauses, controller };
}

const passed: ManyTestsHost['test'] = async (profile) => ({ profile, outcome: 'passed' });

it('tests all of them, four at once', async () => {
  let running = 0;
  let most = 0;
  const { run, results } = bench(async (profile, signal) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 0));
    running -= 1;
    return passed(profile, signal);
  });
  await run();
  expect(results).toHaveLength(profiles.length);
  expect(most).toBe(4);
});

it('waits as long as the server says, tells it, and loses none', async () => {
  let isRefused = true;
  const { run, results, waits, pauses } = bench(async (profile, signal) => {
    if (profile.id === 'p2' && isRefused) {
      isRefused = false;
      throw problem('too_many_tests', 429, 12);
    }
    return passed(profile, signal);
  });
  await run();
  expect(results).toHaveLength(profiles.length);
  expect(waits).toEqual([12_000]);
  expect(pauses).toEqual([12_000, null]);
});

it('passes over what needs somebody, and tells what the server refused', async () => {
  const refusals = new Map([
    ['p1', problem('validation_failed', 422)],
    ['p2', problem('not_found', 404)],
    ['p3', problem('internal_error', 500)],
  ]);
  const { run, results } = bench(
    async (profile, signal) => {
      const refusal = refusals.get(profile.id);
      if (refusal !== undefined) throw refusal;
      return passed(profile, signal);
    },
    ({ id }) => id !== 'p0',
  );
  await run();
  const outcomes = new Map(results.map(({ profile, outcome }) => [profile.id, outcome]));
  expect(['p0', 'p1', 'p2', 'p3', 'p4'].map((id) => outcomes.get(id))).toEqual([
    'asks',
    'asks',
    'gone',
    'error',
    'passed',
  ]);
});

it('ends where the server cannot be reached, with what was done before', async () => {
  const { run, results } = bench(async (profile, signal) => {
    if (profile.id === 'p5') throw new OfflineError('gone');
    await new Promise((resolve) => setTimeout(resolve, 0));
    return passed(profile, signal);
  });
  await expect(run()).rejects.toThrow(OfflineError);
  expect(results.length).toBeLessThan(profiles.length);
});

it.each([
  ['has no room left', problem('storage_full', 507)],
  ['cannot reach or write its database', problem('store_unavailable', 503, 5)],
  ['has no key to seal with', problem('secrets_unavailable', 503)],
])(
  'ends with the reason where the server %s, asks no more providers, and doubts only what it has begun',
  async (_, refusal) => {
    const tested: string[] = [];
    const { run, results, doubted } = bench(async ({ id }) => {
      tested.push(id);
      throw refusal;
    });
    await expect(run()).rejects.toBe(refusal);
    expect(results).toEqual([]);
    expect(tested.length).toBeLessThan(profiles.length);
    expect(doubted).toEqual(tested);
  },
);

it('begins none once it is stopped', async () => {
  const { run, results, controller } = bench(passed);
  controller.abort();
  await run();
  expect(results).toEqual([]);
});
