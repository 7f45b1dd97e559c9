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

/** Lets others have a turn, in work that takes long. */
export async function pause(): Promise<void> {
  // A message comes when others have had their turn. A timer would wait longer than that: 1 ms in Node.js, 4 in a page.
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  port1.close();
}
