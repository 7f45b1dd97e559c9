import { describe, expect, it } from 'vitest';
import type { PendingTestRun, TestRun } from '#contract/test-run.ts';
import { aPendingTestRun, aTestRun } from '../../../testing/test-runs.ts';
import { TestRunner, type RunnerHost, type RunTest } from './test-runner.ts';

interface Pending {
  readonly id: string;
  readonly signal: AbortSignal;
  readonly answer: (run: TestRun) => void;
  readonly fail: (error: Error) => void;
}

const nothingAsked = { tenant: null, inputs: {} };

function harness(
  cancel: (id: string) => Promise<'cancelled' | 'unknown'> = async () => 'cancelled',
  others: Partial<RunnerHost> = {},
) {
  const pending: Pending[] = [];
  const cancelled: string[] = [];
  const phases: string[] = [];
  let [ids, waited] = [0, 0];
  const host: RunnerHost = {
    now: () => 1000,
    newId: () => `run-${(ids += 1)}`,
    cancel: (id) => {
      cancelled.push(id);
      return cancel(id);
    },
    read: () => Promise.reject(new Error('No test waits for a user here.')),
    end: () => Promise.reject(new Error('No test waits for a user here.')),
    listen: () => () => undefined,
    openWindow: () => null,
    wait: async (milliseconds) => {
      waited += milliseconds;
    },
    ...others,
  };
  const runner = new TestRunner(host);
  runner.subscribe(() => phases.push(runner.getState().phase));
  const job: RunTest = ({ testRunId, signal }) =>
    new Promise((answer, fail) => pending.push({ id: testRunId, signal, answer, fail }));
  return { runner, job, pending, cancelled, phases, waited: () => waited };
}

describe('TestRunner', () => {
  it('runs a test and keeps its result', async () => {
    const { runner, job, pending, phases } = harness();
    const started = runner.start(job, nothingAsked);
    expect(runner.getState()).toEqual({
      phase: 'running',
      testRunId: 'run-1',
      startedAt: 1000,
      isStopping: false,
    });
    const run = aTestRun();
    pending[0]?.answer(run);
    await started;
    expect(runner.getState()).toEqual({ phase: 'done', run });
    expect(phases).toEqual(['running', 'done']);
  });

  it('runs one test at a time', async () => {
    const { runner, job, pending } = harness();
    const first = runner.start(job, nothingAsked);
    await runner.start(job, nothingAsked);
    expect(pending).toHaveLength(1);
    pending[0]?.answer(aTestRun());
    await first;
    void runner.start(job, nothingAsked);
    expect(pending.map(({ id }) => id)).toEqual(['run-1', 'run-2']);
  });

  it('says why a test could not be run', async () => {
    const { runner, job, pending } = harness();
    const started = runner.start(job, nothingAsked);
    const error = new Error('offline');
    pending[0]?.fail(error);
    await started;
    expect(runner.getState()).toEqual({ phase: 'failed', error });
  });

  it('shows the cancelled result after a stop', async () => {
    const { runner, job, pending, cancelled } = harness();
    const started = runner.start(job, nothingAsked);
    await runner.stop();
    expect(runner.getState()).toMatchObject({ phase: 'running', isStopping: true });
    expect(cancelled).toEqual(['run-1']);
    expect(pending[0]?.signal.aborted).toBe(false);
    pending[0]?.answer(aTestRun({ status: 'cancelled' }));
    await started;
    expect(runner.getState()).toMatchObject({ phase: 'done', run: { status: 'cancelled' } });
  });

  it('stops once, however often it is asked to', async () => {
    const { runner, job, cancelled } = harness();
    void runner.start(job, nothingAsked);
    await Promise.all([runner.stop(), runner.stop()]);
    expect(cancelled).toEqual(['run-1']);
  });

  it('asks again where the server does not know the test yet', async () => {
    let asked = 0;
    const { runner, job, cancelled } = harness(async () => ((asked += 1) < 3 ? 'unknown' : 'cancelled'));
    void runner.start(job, nothingAsked);
    await runner.stop();
    expect(cancelled).toHaveLength(3);
    expect(runner.getState()).toMatchObject({ phase: 'running', isStopping: true });
  });

  it('aborts a test that cannot be cancelled', async () => {
    const { runner, job, pending, cancelled, waited } = harness(async () => 'unknown');
    void runner.start(job, nothingAsked);
    await runner.stop();
    expect(cancelled).toHaveLength(5);
    expect(waited()).toBe(800);
    expect(pending[0]?.signal.aborted).toBe(true);
    expect(runner.getState()).toEqual({ phase: 'stopped' });
  });

  it('aborts a test where the server is out of reach', async () => {
    const { runner, job, pending } = harness(() => Promise.reject(new Error('offline')));
    void runner.start(job, nothingAsked);
    await runner.stop();
    expect(pending[0]?.signal.aborted).toBe(true);
    expect(runner.getState()).toEqual({ phase: 'stopped' });
  });

  it('stops a test that waits for a user also where the server is out of reach', async () => {
    const offline = () => Promise.reject(new Error('offline'));
    const { runner } = harness(offline, {
      read: async () => aPendingTestRun(),
      end: offline,
      wait: () => new Promise(() => undefined),
    });
    const waiting = new Promise<void>((resolve) => {
      runner.subscribe(() => {
        if (runner.getState().phase === 'waiting') resolve();
      });
    });
    void runner.start(async () => aPendingTestRun(), nothingAsked, true);
    await waiting;
    await runner.stop();
    expect(runner.getState()).toEqual({ phase: 'stopped' });
  });

  it('leads no user to sign in once it is being stopped', async () => {
    const steps: string[] = [];
    const reads = [aPendingTestRun(), aTestRun({ status: 'cancelled' })];
    const { runner, phases } = harness(undefined, {
      read: async () => reads.shift() ?? aTestRun({ status: 'cancelled' }),
      wait: async () => undefined,
      openWindow: () => ({
        go: () => steps.push('go'),
        close: () => steps.push('close'),
        focus: () => undefined,
        isOutOfSight: () => steps.includes('close'),
        isElsewhere: () => false,
      }),
    });
    const stopping: boolean[] = [];
    runner.subscribe(() => {
      const state = runner.getState();
      if (state.phase === 'waiting') stopping.push(state.isStopping);
    });
    let answer: (run: PendingTestRun) => void = () => undefined;
    const job: RunTest = () => new Promise((resolve) => (answer = resolve));
    const started = runner.start(job, nothingAsked, true);
    await runner.stop();
    answer(aPendingTestRun());
    await started;
    expect(steps).toEqual(['close']);
    expect(stopping).toEqual([true]);
    expect(phases).toEqual(['running', 'running', 'waiting', 'done']);
  });

  it('keeps the result that came while it was being cancelled', async () => {
    const run = aTestRun();
    const { runner, job, pending } = harness(async () => {
      pending[0]?.answer(run);
      await Promise.resolve();
      return 'unknown';
    });
    const started = runner.start(job, nothingAsked);
    await runner.stop();
    await started;
    expect(runner.getState()).toEqual({ phase: 'done', run });
  });

  it('cancels and forgets when it is left', async () => {
    const { runner, job, pending, cancelled } = harness();
    const started = runner.start(job, nothingAsked);
    await runner.leave();
    expect(cancelled).toEqual(['run-1']);
    pending[0]?.answer(aTestRun({ status: 'cancelled' }));
    await started;
    expect(runner.getState()).toEqual({ phase: 'idle' });
  });

  it('aborts when it is left and the test cannot be cancelled', async () => {
    const { runner, job, pending } = harness(() => Promise.reject(new Error('offline')));
    const started = runner.start(job, nothingAsked);
    await runner.leave();
    expect(pending[0]?.signal.aborted).toBe(true);
    pending[0]?.fail(new Error('aborted'));
    await started;
    expect(runner.getState()).toEqual({ phase: 'idle' });
  });

  it('is left quietly where nothing runs, and can start again', async () => {
    const { runner, job, pending, cancelled } = harness();
    await runner.leave();
    expect(cancelled).toEqual([]);
    const started = runner.start(job, { tenant: 'acme', inputs: {} });
    pending[0]?.answer(aTestRun());
    await started;
    expect(runner.getState().phase).toBe('done');
  });
});
