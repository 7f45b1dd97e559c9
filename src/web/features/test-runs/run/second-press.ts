/** A press on a button: where and when. */
export interface ButtonPress<Button> {
  readonly button: Button;
  readonly x: number;
  readonly y: number;
  /** In milliseconds. */
  readonly at: number;
}

/** The longest that systems wait for the second click by default, and farther than they let it stray. */
const doubleClickMs = 500;
const strayPx = 10;

/**
 * True where a press is the second one of a double click and falls on another button than the first: that one has
 * taken its place meanwhile, and nobody has meant to press it.
 */
export function isStraySecond<Button>(
  first: ButtonPress<Button> | null,
  second: ButtonPress<Button>,
): boolean {
  if (first === null || first.button === second.button) return false;
  const strayed = Math.hypot(second.x - first.x, second.y - first.y);
  return second.at - first.at <= doubleClickMs && strayed <= strayPx;
}
