/** Rows after which others get a turn: thousands of profiles must not hold up who else asks. */
const rowsInATurn = 50;

/** Lets others have a turn now and then, in a loop over rows. */
export async function pauseAfter(row: number): Promise<void> {
  if (row % rowsInATurn === rowsInATurn - 1) await new Promise((resolve) => setTimeout(resolve));
}
