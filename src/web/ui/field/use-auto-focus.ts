import { useEffect } from 'react';

/**
 * Gives a control the focus when it comes, as `autoFocus` does, but once what
 * is around it is there, too: a dialog above another one does not have the
 * focus before, and that below would take it back.
 */
export function useAutoFocus(controlId: string, autoFocus = false): void {
  useEffect(() => {
    if (autoFocus) document.getElementById(controlId)?.focus();
  }, [controlId, autoFocus]);
}
