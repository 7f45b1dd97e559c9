import type { PendingTestRun, SignInEndWrite, TestRun } from '#contract/test-run.ts';
import { isPassing } from '../../../lib/api/errors.ts';
import type { SignInNews } from '../../../lib/sign-in-window/sign-in-news.ts';
import type { SignInWindow } from '../../../lib/sign-in-window/sign-in-window.ts';

/** Where the window of a sign-in is. */
export type WindowState = 'open' | 'out_of_sight' | 'blocked';

/** What following a sign-in needs of the world. */
export interface SignInHost {
  /** Milliseconds of a clock. */
  readonly now: () => number;
  readonly read: (testRunId: string, signal: AbortSignal) => Promise<TestRun | PendingTestRun>;
  readonly end: (testRunId: string, how: SignInEndWrite) => Promise<void>;
  readonly listen: (onNews: (news: SignInNews) => void) => () => void;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const pauseMs = 1000;
/** So long the server may be out of reach before the sign-in is given up: a user may be in the middle of it. */
const outOfReachMs = 30_000;
/** And so many times in a row: a page whose timers stood still, asleep or hidden, has asked but once in that time. */
const failuresInARow = 5;
const unrelated = ['state_missing', 'state_unknown'] as const;

/** How an answer that belongs to no sign-in ends this one; undefined for any other news. */
function strangeEnd({ outcome, error = '', description = '' }: SignInNews): SignInEndWrite | undefined {
  const reason = unrelated.find((known) => known === outcome);
  if (reason === undefined) return undefined;
  if (error === '') return { reason };
  return { reason, said: { error, description: description === '' ? null : description } };
}

/**
 * Waits until a test that waits for a user has ended, and returns its run. The
 * server is asked again and again, since no tie between windows can be relied
 * on; news of the window only make it be asked at once. Rejects where the
 * signal is aborted, the server cannot be asked for half a minute, or its answer
 * will be no other.
 */
export async function followSignIn(
  pending: PendingTestRun,
  windowOf: () => SignInWindow | null,
  host: SignInHost,
  signal: AbortSignal,
  onChange: (waiting: { isAnswered: boolean; window: WindowState }) => void,
): Promise<TestRun> {
  let wake: () => void = () => undefined;
  let strange: SignInEndWrite | undefined;
  let { isAnswered } = pending;
  let failingSince: number | null = null;
  let failures = 0;
  const stopListening = host.listen((news) => {
    // Another window came to its end: its answer says nothing of this sign-in.
    if (windowOf()?.isElsewhere() === true) return;
    strange = strangeEnd(news);
    wake();
  });
  const ask = async () => {
    if (strange !== undefined) await host.end(pending.id, strange);
    return host.read(pending.id, signal);
  };
  try {
    for (;;) {
      const news = new Promise<void>((resolve) => (wake = resolve));
      try {
        const read = await ask();
        if (read.status !== 'waiting') return read;
        isAnswered = read.isAnswered;
        failingSince = null;
        failures = 0;
      } catch (error) {
        const now = host.now();
        failingSince ??= now;
        failures += 1;
        const isGone = now - failingSince >= outOfReachMs && failures >= failuresInARow;
        if (isGone || !isPassing(error)) throw error;
      }
      const shown = windowOf();
      onChange({
        isAnswered,
        window: shown === null ? 'blocked' : shown.isOutOfSight() ? 'out_of_sight' : 'open',
      });
      await Promise.race([host.wait(pauseMs), news]);
      signal.throwIfAborted();
    }
  } finally {
    stopListening();
  }
}
