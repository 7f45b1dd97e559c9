import { useState, useSyncExternalStore } from 'react';
import { remembered } from '../../../../lib/storage.ts';

/** Where the panel has no room beside the form: see the dialog's size `split`. Asked once: the browser keeps each question. */
const narrow = window.matchMedia('(max-width: 68rem)');
const hidden = remembered('request-preview');

function subscribe(listener: () => void): () => void {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
}

const isNarrowNow = () => narrow.matches;

/** Whether the preview is shown. Beside the form it is, unless the reader has hidden it; above the footer it opens on demand. */
export function usePreviewPlace() {
  const isNarrow = useSyncExternalStore(subscribe, isNarrowNow);
  const [isShownBeside, setShownBeside] = useState(() => hidden.get() !== 'hidden');
  const [isShownBelow, setShownBelow] = useState(false);
  return {
    isNarrow,
    isOpen: isNarrow ? isShownBelow : isShownBeside,
    toggle: () => {
      if (isNarrow) setShownBelow(!isShownBelow);
      else {
        hidden.set(isShownBeside ? 'hidden' : null);
        setShownBeside(!isShownBeside);
      }
    },
  };
}
