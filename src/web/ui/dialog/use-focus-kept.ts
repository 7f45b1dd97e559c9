import { useEffect } from 'react';

/**
 * A dialog gives focus back to what opened it. Where that is gone, or there was
 * nothing, since the dialog's address was opened directly, focus goes to the
 * heading of the page instead of nowhere.
 */
export function useFocusKept(): void {
  useEffect(
    () => () => {
      const toHeading = () => {
        if (document.activeElement === document.body)
          document.querySelector<HTMLElement>('h1[tabindex]')?.focus();
      };
      // The dialog gives focus back in the first frame after it is gone.
      requestAnimationFrame(() => requestAnimationFrame(toHeading));
    },
    [],
  );
}
