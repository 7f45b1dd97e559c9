import { useState } from 'react';
import type { ListView } from '../view/list-view.ts';
import { nothingSelected, type Selection } from './selection.ts';

/**
 * What is selected, over the pages and orders of a list. Another search or
 * filter begins anew: nobody should delete what they do not see.
 */
export function useSelection({ search, type, status }: ListView) {
  const listed = JSON.stringify([search, type, status]);
  const [of, setOf] = useState(listed);
  const [selection, setSelection] = useState<Selection>(nothingSelected);
  if (of !== listed) {
    setOf(listed);
    setSelection(nothingSelected);
  }
  return [selection, setSelection] as const;
}
