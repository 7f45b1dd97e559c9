import { useCallback, useEffect, useRef, useState } from 'react';
import { rowFocusId } from './row-focus-id.ts';

/**
 * Moves focus where it belongs when the control that had it is gone: to a row,
 * or to the heading of the page where there is none.
 */
export function useRowFocus() {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const [target, setTarget] = useState<{ readonly id: string | null } | null>(null);

  // After the rows were drawn: the one that takes focus may be among the new.
  useEffect(() => {
    if (target === null) return;
    const row = target.id === null ? null : document.getElementById(rowFocusId(target.id));
    (row ?? headingRef.current)?.focus();
  }, [target]);

  const focusRow = useCallback((id: string | null) => setTarget({ id }), []);
  /** For what may go while it has the focus, and nobody asked for it. */
  const passingRef = useCallback(
    (element: HTMLElement | null) => () => {
      if (element?.contains(document.activeElement) === true) focusRow(null);
    },
    [focusRow],
  );
  return { headingRef, passingRef, focusRow };
}
