/**
 * Knows whether a button of a pointer is pressed. What moves things about,
 * such as an error below a field that was just left, waits for its release:
 * else the press and its release land on two things, and the click is lost.
 */
export class PressWatch {
  #isPressed = false;
  #waiting: (() => void)[] = [];

  /** Watches a document until the returned function is called. */
  readonly watch = (target: EventTarget): (() => void) => {
    const down = () => {
      this.#isPressed = true;
    };
    const up = () => {
      this.#isPressed = false;
      const waiting = this.#waiting;
      this.#waiting = [];
      // The click comes right after the release, and first.
      if (waiting.length > 0) setTimeout(() => waiting.forEach((run) => run()));
    };
    const listeners = [
      ['pointerdown', down],
      ['pointerup', up],
      ['pointercancel', up],
      // Where a menu of the system opens, its release may not be told.
      ['contextmenu', up],
    ] as const;
    for (const [type, listener] of listeners) target.addEventListener(type, listener, { capture: true });
    return () => {
      for (const [type, listener] of listeners) target.removeEventListener(type, listener, { capture: true });
    };
  };

  /** Runs something now, or as soon as nothing is pressed any more. */
  readonly whenReleased = (run: () => void): void => {
    if (this.#isPressed) this.#waiting.push(run);
    else run();
  };
}
