import { expect, it } from 'vitest';
import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import { Failure, invalid } from '../../failure.ts';
import type { TestRuns } from '../test-runs.ts';
import { limitTestRuns } from './limited-test-runs.ts';

const signal = new AbortController().signal;
const profile = {
  type: 'oauth2_client_credentials',
  name: 'Hotel Bookings',
  identityProviderName: 'StayHub',
  clientId: 'travel-planner',
  clientSecret: 's:e+c/r t&=%',
  tokenRequestUrl: 'https://id.example.com/token',
};
const draft = { profile: authorizationProfileWriteSchema.parse(profile) };

const callbackUrl = 'https://localhost/callback';

/** Test runs that end when the test says so, and a clock that it moves. */
function limitedRuns(testRunsPerMinute: number, testRunsPerMinuteInAll = 0) {
  const waiting: { resolve: () => void; reject: (error: Error) => void; begin: () => void }[] = [];
  const wait = (begin: () => void = () => undefined) =>
    new Promise<never>((resolve, reject) => {
      waiting.push({ resolve: () => resolve(undefined as never), reject, begin });
    });
  const none = () => Promise.reject(new Error('This test does not ask for it.'));
  const testRuns: TestRuns = {
    testSaved: (_assistant, _profile, { onBegin }) => wait(onBegin),
    testDraft: (_assistant, { onBegin }) => wait(onBegin),
    list: none,
    get: none,
    purge: none,
    cancel: none,
    progress: () => ({ phase: 'unknown', place: null }),
    answerSignIn: none,
    endSignIn: none,
    endBrokenOffSignIns: none,
    preview: none,
    planVariants: none,
  };
  let now = 0;
  const settings = { testTimeoutMs: 1000, testRunsPerMinute, testRunsPerMinuteInAll, testRunsAtOnce: 0 };
  const limited = limitTestRuns(testRuns, settings, { now: () => now });
  const start = (assistantId = 'a') => {
    const run = limited.testSaved(assistantId, 'p', { callbackUrl }, signal);
    run.catch(() => undefined);
    return run;
  };
  return {
    testDraft: (assistantId: string) => limited.testDraft(assistantId, { ...draft, callbackUrl }, signal),
    start,
    waiting,
    advance: (ms: number) => {
      now += ms;
    },
    endAll: async () => {
      for (const { resolve } of waiting.splice(0)) resolve();
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}

const refused = (retryAfterSeconds: number) => ({ code: 'too_many_tests', retryAfterSeconds });

it('lets so many tests of an assistant begin in any minute, and says how long to wait', async () => {
  const { start, endAll, advance } = limitedRuns(2);
  void start();
  advance(10_000);
  void start();
  await endAll();
  await expect(start()).rejects.toMatchObject(refused(50));
  void start('b');
  advance(49_999);
  await expect(start()).rejects.toMatchObject(refused(1));
  advance(1);
  const third = start();
  await endAll();
  await expect(third).resolves.toBeUndefined();
  await expect(start()).rejects.toMatchObject(refused(10));
});

it('lets nobody wait for a clock that was set back', async () => {
  const { start, endAll, advance } = limitedRuns(1);
  advance(3_600_000);
  void start();
  await endAll();
  advance(-3_600_000);
  const next = start();
  await endAll();
  await expect(next).resolves.toBeUndefined();
  await expect(start()).rejects.toMatchObject(refused(60));
});

it('counts tests of saved profiles and drafts together', async () => {
  const { start, testDraft, endAll } = limitedRuns(2);
  void start('a');
  void testDraft('a');
  await expect(start('a')).rejects.toMatchObject(refused(60));
  await endAll();
});

it('does not count what was refused', async () => {
  const { start, waiting } = limitedRuns(1);
  for (const error of [invalid([]), new Failure('not_found', 'x')]) {
    const run = start();
    waiting.shift()?.reject(error);
    await expect(run).rejects.toBe(error);
  }
  const broken = start();
  waiting.shift()?.reject(new Error('broken'));
  await expect(broken).rejects.toThrow('broken');
  await expect(start()).rejects.toMatchObject({ code: 'too_many_tests' });
});

it('counts what failed once it had begun', async () => {
  const { start, waiting } = limitedRuns(1);
  const gone = new Failure('not_found', 'x');
  const run = start();
  const [begun] = waiting.splice(0);
  begun?.begin();
  begun?.reject(gone);
  await expect(run).rejects.toBe(gone);
  await expect(start()).rejects.toMatchObject(refused(60));
});

it('lets so many of all assistants begin, and counts none that was refused', async () => {
  const { start, endAll, advance } = limitedRuns(2, 3);
  void start('a');
  void start('a');
  await expect(start('a')).rejects.toThrow('An assistant may run 2 tests in a minute. Try again in 60 s.');
  void start('b');
  await expect(start('c')).rejects.toThrow('All assistants together may run 3 tests in a minute.');
  await endAll();
  advance(60_000);
  const next = start('c');
  await endAll();
  await expect(next).resolves.toBeUndefined();
});

it('has no limit at 0', async () => {
  const { start, endAll, waiting } = limitedRuns(0);
  for (let count = 0; count < 500; count += 1) void start();
  expect(waiting).toHaveLength(500);
  await endAll();
});
