import { useEffect } from 'react';

/** The dialog on top, else the heading of the page, which takes no focus beneath a dialog; the whole page where its heading takes none. */
function nextPlace(): HTMLElement | null {
  const dialogs = document.querySelectorAll<HTMLElement>('[role="dialog"], [role="alertdialog"]');
  return (
    [...dialogs].at(-1) ??
    document.querySelector<HTMLElement>('h1[tabindex]') ??
    document.querySelector('main')
  );
}

/**
 * A dialog gives focus back to what opened it. Where that is gone, or there was
 * nothing, since the dialog's address was opened directly, focus goes to the
 * dialog beneath or the heading of the page instead of nowhere.
 */
export function useFocusKept(): void {
  useEffect(
    () => () => {
      const toNextPlace = () => {
        if (document.activeElement === document.body) nextPlace()?.focus();
      };
      // The dialog gives focus back in the first frame after it is gone.
      requestAnimationFrame(() => requestAnimationFrame(toNextPlace));
    },
    [],
  );
}
