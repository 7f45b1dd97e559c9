import { useEffect, useState } from 'react';

/** Longer than between two of a held key, which comes every 33 ms; the answer still seems to come with the key. */
const settledAfterMs = 40;

/**
 * The text of a search field whose settled value lives in the address: what is
 * typed shows at once and is handed on when typing rests, or by `settle` when
 * the field is left; a change of the address from elsewhere (Back, Clear
 * search) shows in the field.
 */
export function useSearchText(settled: string, onSettle: (text: string) => void) {
  const [text, setText] = useState(settled);
  const [seen, setSeen] = useState(settled);
  const [handedOn, setHandedOn] = useState(settled);
  if (settled !== seen) {
    setSeen(settled);
    if (settled !== handedOn) {
      setHandedOn(settled);
      setText(settled);
    }
  }

  useEffect(() => {
    if (text === handedOn) return;
    const timer = setTimeout(() => {
      setHandedOn(text);
      onSettle(text);
    }, settledAfterMs);
    return () => clearTimeout(timer);
  }, [text, handedOn, onSettle]);

  const settle = () => {
    if (text === handedOn) return;
    setHandedOn(text);
    onSettle(text);
  };
  return [text, setText, settle] as const;
}
