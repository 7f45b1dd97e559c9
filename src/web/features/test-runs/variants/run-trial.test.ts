import { describe, expect, it } from 'vitest';
import type { TrialStop } from '#contract/diagnosis.ts';
import type { Variant } from '#contract/variant-plan.ts';
import { aTestRun } from '../../../testing/test-runs.ts';
import { OfflineError } from '../../../lib/api/errors.ts';
import type { TestState } from '../run/test-runner.ts';
import { runTrial } from './run-trial.ts';

const variants: readonly Variant[] = ['a', 'b', 'c'].map((code) => ({
  code,
  text: code,
  parameters: {},
  change: {},
}));

function failed(stopsTrial: TrialStop | null = null): TestState {
  const run = aTestRun();
  return {
    phase: 'done',
    run: { ...run, diagnosis: run.diagnosis === null ? null : { ...run.diagnosis, stopsTrial } },
  };
}
const passed: TestState = { phase: 'done', run: aTestRun({ status: 'passed', diagnosis: null }) };
const cancelled: TestState = { phase: 'done', run: aTestRun({ status: 'cancelled' }) };

async function trialStoppedAt(stoppedAt: number, ...states: readonly TestState[]) {
  const tried: string[] = [];
  const told: string[] = [];
  const end = await runTrial(
    variants,
    async ({ code }) => {
      tried.push(code);
      return states[tried.length - 1] ?? failed();
    },
    (code, result) => told.push(`${code} ${result?.phase ?? 'nothing'}`),
    () => tried.length >= stoppedAt,
  );
  return { why: end.why, tried: tried.join(''), told };
}

const trial = (...states: readonly TestState[]) => trialStoppedAt(Infinity, ...states);

describe('a trial', () => {
  it('tries one after the other, and tells of each', async () => {
    expect(await trial()).toEqual({
      why: 'none_passed',
      tried: 'abc',
      told: ['a testing', 'a done', 'b testing', 'b done', 'c testing', 'c done'],
    });
  });

  it.each([
    ['passed', passed],
    ['cancelled', cancelled],
    ['cancelled', { phase: 'stopped' }],
    ['error', { phase: 'failed', error: new Error('429') }],
    ['rate_limit', failed('rate_limit')],
    ['lockout', failed('lockout')],
    ['no_use', failed('no_use')],
  ] as const)('is over at the first that is %s', async (why, state) => {
    expect(await trial(failed(), state)).toMatchObject({ why, tried: 'ab' });
  });

  it.each([
    ['unknown', 'no answer came', { phase: 'failed', error: new OfflineError('gone') }],
    ['unknown', 'nothing was heard of it', { phase: 'stopped' }],
    ['nothing', 'the server has refused it', { phase: 'failed', error: new Error('429') }],
  ] as const)('tells %s of one where %s', async (result, _, state) => {
    expect((await trial(state)).told).toEqual(['a testing', `a ${result}`]);
  });

  it('tries no other once it was stopped, also where the last one had just ended by itself', async () => {
    expect(await trialStoppedAt(1)).toMatchObject({ why: 'cancelled', tried: 'a' });
    expect(await trialStoppedAt(1, passed)).toMatchObject({ why: 'passed', tried: 'a' });
    expect(await trialStoppedAt(3)).toMatchObject({ why: 'none_passed', tried: 'abc' });
  });
});
