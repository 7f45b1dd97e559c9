import type { PendingTestRun, SignInEnd, TestRun } from '#contract/test-run.ts';
import type { SignInNews } from '../../../lib/sign-in-window/sign-in-news.ts';
import type { SignInWindow } from '../../../lib/sign-in-window/sign-in-window.ts';

/** Where the window of a sign-in is. */
export type WindowState = 'open' | 'out_of_sight' | 'blocked';

/** What following a sign-in needs of the world. */
export interface SignInHost {
  readonly read: (testRunId: string, signal: AbortSignal) => Promise<TestRun | PendingTestRun>;
  readonly end: (testRunId: string, reason: SignInEnd) => Promise<void>;
  readonly listen: (onNews: (news: SignInNews) => void) => () => void;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const pauseMs = 1000;
const unrelated = ['state_missing', 'state_unknown'] as const;

/**
 * Waits until a test that waits for a user has ended, and returns its run. The
 * server is asked again and again, since no tie between windows can be relied
 * on; news of the window only make it be asked at once. Rejects where the
 * signal is aborted, or the server cannot be asked.
 */
export async function followSignIn(
  pending: PendingTestRun,
  windowOf: () => SignInWindow | null,
  host: SignInHost,
  signal: AbortSignal,
  onChange: (waiting: { isAnswered: boolean; window: WindowState }) => void,
): Promise<TestRun> {
  let wake: () => void = () => undefined;
  let strange: SignInEnd | undefined;
  const stopListening = host.listen(({ outcome }) => {
    strange = unrelated.find((reason) => reason === outcome);
    wake();
  });
  try {
    for (;;) {
      const news = new Promise<void>((resolve) => (wake = resolve));
      if (strange !== undefined) await host.end(pending.id, strange);
      const read = await host.read(pending.id, signal);
      if (read.status !== 'waiting') return read;
      const shown = windowOf();
      onChange({
        isAnswered: read.isAnswered,
        window: shown === null ? 'blocked' : shown.isOutOfSight() ? 'out_of_sight' : 'open',
      });
      await Promise.race([host.wait(pauseMs), news]);
      signal.throwIfAborted();
    }
  } finally {
    stopListening();
  }
}
