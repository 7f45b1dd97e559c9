import { focusManager } from '@tanstack/react-query';

/**
 * Reads anew what may be out of date when somebody turns to the window: as its tab comes into view, and, beyond
 * what the query client hears by itself, where it was in view all the time beside another window. What other
 * people have changed comes by this: windows of one browser tell one another (follow-other-windows.ts).
 */
export function followFocus(): void {
  focusManager.setEventListener((onFocus) => {
    const ended = new AbortController();
    const listener = () => onFocus();
    for (const type of ['visibilitychange', 'focus'])
      window.addEventListener(type, listener, { signal: ended.signal });
    return () => ended.abort();
  });
}
