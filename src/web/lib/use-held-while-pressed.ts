import { useEffect, useLayoutEffect, useState } from 'react';
import { PressWatch } from './press-watch.ts';

/**
 * A value that decides where buttons stand. While one of a pointer is pressed it stays as it was: else what is pressed
 * could be gone before it is released, and nothing would come of it.
 */
export function useHeldWhilePressed(value: boolean): boolean {
  const [press] = useState(() => new PressWatch());
  const [held, setHeld] = useState(value);
  useEffect(() => press.watch(document), [press]);
  // Before the browser paints: where nothing is pressed, nobody sees it come later.
  useLayoutEffect(() => {
    let isOutdated = false;
    press.whenReleased(() => {
      if (!isOutdated) setHeld(value);
    });
    return () => {
      isOutdated = true;
    };
  }, [press, value]);
  return held;
}
