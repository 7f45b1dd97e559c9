/** A test that was asked for a moment ago may not be known to the server yet: it is asked so many times. */
const attempts = 5;
const pauseMs = 200;

/** What cancelling a test needs of the world. */
export interface CancelHost {
  /** Cancels it by its id. `unknown` where there is no such test, or not yet. */
  readonly cancel: () => Promise<'cancelled' | 'unknown'>;
  /** True once the test was answered, in whatever way. */
  readonly hasEnded: () => boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/**
 * Cancels a test whose answer is waited for, and asks again while the server does not know it yet.
 * False where it could not be cancelled: its call is to be given up then.
 */
export async function cancelUnanswered({ cancel, hasEnded, wait }: CancelHost): Promise<boolean> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const outcome = await cancel().catch(() => 'failed' as const);
    if (outcome === 'cancelled' || hasEnded()) return true;
    if (outcome === 'failed') return false;
    if (attempt < attempts) await wait(pauseMs);
  }
  return false;
}
