import { useEffect } from 'react';

/** True where text is dragged to a field, which takes it by itself. */
function isTextToField({ target, dataTransfer }: DragEvent): boolean {
  if (dataTransfer?.types.includes('Files') !== false) return false;
  return target instanceof Element && target.matches('textarea:read-write, input:read-write');
}

/** A file that misses the dialog does nothing. The browser would leave the page to show it. */
export function useStrayDrops(): void {
  useEffect(() => {
    const refuse = (event: DragEvent) => {
      if (!isTextToField(event)) event.preventDefault();
    };
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
    };
  }, []);
}
