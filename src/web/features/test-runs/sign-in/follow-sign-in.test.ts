import { describe, expect, it } from 'vitest';
import type { PendingTestRun, TestRun } from '#contract/test-run.ts';
import { OfflineError, UnexpectedAnswerError } from '../../../lib/api/errors.ts';
import { aPendingTestRun, aTestRun } from '../../../testing/test-runs.ts';
import { followSignIn, type SignInHost } from './follow-sign-in.ts';

/** Follows a sign-in of which the server answers so, one after the other; then that it has passed. */
async function follow(answers: readonly (Error | PendingTestRun)[], controller = new AbortController()) {
  const left = [...answers];
  const seen: boolean[] = [];
  const host: SignInHost = {
    read: async (): Promise<TestRun | PendingTestRun> => {
      const next = left.shift() ?? aTestRun({ status: 'passed' });
      if (next instanceof Error) throw next;
      return next;
    },
    end: async () => undefined,
    listen: () => () => undefined,
    wait: async () => undefined,
  };
  const run = await followSignIn(
    aPendingTestRun(),
    () => null,
    host,
    controller.signal,
    ({ isAnswered }) => seen.push(isAnswered),
  );
  return { run, seen };
}

const offline = new OfflineError('gone');
const times = (count: number) => Array.from({ length: count }, () => offline);

describe('followSignIn', () => {
  it('goes on waiting while the server is out of reach for a while', async () => {
    const badGateway = new UnexpectedAnswerError('bad gateway', 502, null);
    const { run, seen } = await follow([
      ...times(30),
      aPendingTestRun({ isAnswered: true }),
      badGateway,
      ...times(29),
    ]);
    expect(run.status).toBe('passed');
    expect(seen.slice(30)).toEqual(Array.from({ length: 31 }, () => true));
  });

  it('gives up where the server stays out of reach', async () => {
    await expect(follow(times(31))).rejects.toBe(offline);
  });

  it('gives up at once where the answer will be no other', async () => {
    const strange = new UnexpectedAnswerError('strange', 404, null);
    await expect(follow([strange])).rejects.toBe(strange);
  });

  it('ends when it is aborted, also while the server is out of reach', async () => {
    const controller = new AbortController();
    controller.abort(new Error('aborted'));
    await expect(follow(times(5), controller)).rejects.toThrow('aborted');
  });
});
