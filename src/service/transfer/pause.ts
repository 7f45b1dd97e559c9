import { pause } from '../pause.ts';

/** Rows after which others get a turn: thousands of profiles must not hold up who else asks. */
const rowsInATurn = 50;

/** Lets others have a turn now and then, in a loop over rows. */
export async function pauseAfter(row: number): Promise<void> {
  if (row % rowsInATurn === rowsInATurn - 1) await pause();
}

/**
 * The same where nobody wants the result any more once the client has left: whoever tells so gets a turn, too. Throws the
 * signal's reason then.
 */
export async function pauseUnlessLeft(row: number, signal: AbortSignal | undefined): Promise<void> {
  await pauseAfter(row);
  signal?.throwIfAborted();
}
