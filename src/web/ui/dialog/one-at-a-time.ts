/**
 * Runs one call at a time: what is asked for while it goes on is left out. A
 * button shows that it is busy once it is drawn anew, and the second press of a
 * double click may come before that.
 */
export class OneAtATime {
  #isRunning = false;

  /** Runs it, unless something runs. Rejects as it does. */
  readonly run = async (work: () => unknown): Promise<void> => {
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      await work();
    } finally {
      this.#isRunning = false;
    }
  };
}
