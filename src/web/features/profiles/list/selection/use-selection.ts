import { useEffect, useState } from 'react';
import { onOwnChange } from '../../api/own-changes.ts';
import type { ListView } from '../view/list-view.ts';
import { afterOwnChange, nothingSelected, type Selection } from './selection.ts';

/**
 * What is selected, over the pages and orders of a list. Another search or
 * filter begins anew once its rows are shown, with what was selected of those
 * before: nobody should delete what they do not see. What the page itself has
 * saved stays selected as it is now.
 */
export function useSelection({ search, type, status }: ListView) {
  const listed = JSON.stringify([search, type, status]);
  const [of, setOf] = useState(listed);
  const [selection, setSelection] = useState<Selection>(nothingSelected);
  useEffect(() => onOwnChange((change) => setSelection((before) => afterOwnChange(before, change))), []);
  if (of !== listed) {
    setOf(listed);
    setSelection(nothingSelected);
  }
  return [selection, setSelection] as const;
}
