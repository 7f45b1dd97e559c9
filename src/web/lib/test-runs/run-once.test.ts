import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aTestRun } from '../../testing/test-runs.ts';
import { ApiProblem, OfflineError, UnexpectedAnswerError } from '../api/errors.ts';
import { stalledMs } from '../api/stalled.ts';
import { runOnce } from './run-once.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const run = aTestRun();
const { signal } = new AbortController();
const failing = (code: 'test_run_id_taken' | 'too_many_tests') => () =>
  Promise.reject(
    new ApiProblem({ type: 'urn:x', title: code, status: 409, detail: code, code, requestId: 'r1' }),
  );

/** Answers what it is asked for by the end of the address. */
function answerBy(answers: Readonly<Record<string, readonly object[]>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    const end = address.slice(address.lastIndexOf('/') + 1);
    const times = asked.filter((other) => other === end).length;
    asked.push(end);
    return Promise.resolve(Response.json(answers[end]?.[times]));
  });
  return asked;
}

it('answers with the test that was asked for', async () => {
  const asked = answerBy({});
  expect(await runOnce('a1', run.id, signal, () => Promise.resolve(run))).toBe(run);
  expect(asked).toEqual([]);
});

it('waits for the test that the browser has asked for twice', async () => {
  const running = { phase: 'running', place: null };
  const asked = answerBy({
    progress: [running, running, { phase: 'unknown', place: null }],
    [run.id]: [run],
  });
  const answered = runOnce('a1', run.id, signal, failing('test_run_id_taken'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(await answered).toEqual(run);
  expect(asked).toEqual(['progress', 'progress', 'progress', run.id]);
});

it('throws whatever else it is told', async () => {
  const asked = answerBy({});
  await expect(runOnce('a1', run.id, signal, failing('too_many_tests'))).rejects.toMatchObject({
    code: 'too_many_tests',
  });
  expect(asked).toEqual([]);
});

const ended = { phase: 'unknown', place: null };
const offline = new OfflineError('gone');
const lost = () => Promise.reject(offline);

it.each([
  ['was lost', offline],
  ['a proxy gave in its place', new UnexpectedAnswerError('bad gateway', 502, null)],
])('finds the test whose answer %s, once it has ended', async (_, error) => {
  const asked = answerBy({ progress: [{ phase: 'running', place: null }, ended], [run.id]: [run] });
  const answered = runOnce('a1', run.id, signal, () => Promise.reject(error));
  await vi.advanceTimersByTimeAsync(500);
  expect(await answered).toEqual(run);
  expect(asked).toEqual(['progress', 'progress', run.id]);
});

it('throws why no answer came of a test that was cancelled for it, or that is not known', async () => {
  answerBy({ progress: [ended, ended], [run.id]: [aTestRun({ status: 'cancelled' }), {}] });
  for (const _ of ['cancelled', 'unknown'])
    await expect(runOnce('a1', run.id, signal, lost)).rejects.toBe(offline);
});

it('looks for a test no longer than a network may do nothing', async () => {
  vi.stubGlobal(
    'fetch',
    (_: string, { signal: given }: RequestInit) =>
      new Promise((_resolve, reject) =>
        given?.addEventListener('abort', () => reject(new Error('aborted')), { once: true }),
      ),
  );
  const answered = expect(runOnce('a1', run.id, signal, lost)).rejects.toBe(offline);
  await vi.advanceTimersByTimeAsync(stalledMs);
  await answered;
});
