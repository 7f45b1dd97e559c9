import { describe, expect, it } from 'vitest';
import type { PendingTestRun, SignInEndWrite, TestRun } from '#contract/test-run.ts';
import { ApiProblem, OfflineError, UnexpectedAnswerError } from '../../../lib/api/errors.ts';
import type { SignInNews } from '../../../lib/sign-in-window/sign-in-news.ts';
import type { SignInWindow } from '../../../lib/sign-in-window/sign-in-window.ts';
import { aPendingTestRun, aTestRun } from '../../../testing/test-runs.ts';
import { followSignIn, type SignInHost } from './follow-sign-in.ts';

interface Following {
  readonly controller?: AbortController;
  readonly answersIn?: number;
  readonly asleep?: number;
  readonly window?: SignInWindow | null;
  readonly news?: SignInNews | null;
}

/**
 * Follows a sign-in of which the server answers so, one after the other; then that it has passed. Each answer takes so
 * many milliseconds to come, and each wait is so much longer. A window of this origin tells its news at the first wait.
 */
async function follow(
  answers: readonly (Error | PendingTestRun)[],
  {
    controller = new AbortController(),
    answersIn = 0,
    asleep = 0,
    window = null,
    news = null,
  }: Following = {},
) {
  const left = [...answers];
  const seen: boolean[] = [];
  const ended: SignInEndWrite[] = [];
  let tell: (news: SignInNews) => void = () => undefined;
  let now = 0;
  const host: SignInHost = {
    now: () => now,
    read: async (): Promise<TestRun | PendingTestRun> => {
      now += answersIn;
      const next = left.shift() ?? aTestRun({ status: 'passed' });
      if (next instanceof Error) throw next;
      return next;
    },
    end: async (_, how) => {
      ended.push(how);
    },
    listen(onNews) {
      tell = onNews;
      return () => undefined;
    },
    wait: async (milliseconds) => {
      now += milliseconds + asleep;
      if (news !== null) tell(news);
    },
  };
  const run = await followSignIn(
    aPendingTestRun(),
    () => window,
    host,
    controller.signal,
    ({ isAnswered }) => seen.push(isAnswered),
  );
  return { run, seen, ended };
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
    await expect(follow(times(6), { answersIn: 5000 })).rejects.toBe(offline);
    expect((await follow(times(5), { answersIn: 5000 })).run.status).toBe('passed');
  });

  it('asks a few times more where it slept in between', async () => {
    expect((await follow(times(4), { asleep: 60_000 })).run.status).toBe('passed');
    await expect(follow(times(5), { asleep: 60_000 })).rejects.toBe(offline);
  });

  it('gives up at once where the answer will be no other', async () => {
    const strange = new UnexpectedAnswerError('strange', 404, null);
    await expect(follow([strange])).rejects.toBe(strange);
    const locked = new ApiProblem({
      ...{ type: 'about:blank', title: '', detail: '', requestId: 'r' },
      ...{ status: 503, code: 'secrets_unavailable' },
    });
    await expect(follow([locked])).rejects.toBe(locked);
  });

  it.each([
    ['its own window', false, [{ reason: 'state_unknown' }]],
    ['another window, while its own is at the provider', true, []],
  ])('ends the sign-in by a strange answer in %s', async (_, isElsewhere, ends) => {
    const window = {
      isOutOfSight: () => false,
      isElsewhere: () => isElsewhere,
      go: () => undefined,
      focus: () => undefined,
      close: () => undefined,
    };
    expect((await follow([aPendingTestRun()], { window, news: { outcome: 'state_unknown' } })).ended).toEqual(
      ends,
    );
  });

  it.each(['state_missing', 'state_unknown'])('passes on the error of an answer: %s', async (outcome) => {
    const news = { outcome, error: 'invalid_request', description: '' };
    const { ended } = await follow([aPendingTestRun()], { news });
    expect(ended).toEqual([{ reason: outcome, said: { error: 'invalid_request', description: null } }]);
  });

  it('ends when it is aborted, also while the server is out of reach', async () => {
    const controller = new AbortController();
    controller.abort(new Error('aborted'));
    await expect(follow(times(5), { controller })).rejects.toThrow('aborted');
  });
});
