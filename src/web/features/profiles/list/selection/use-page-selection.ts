import { useCallback, useEffect, useRef, type Dispatch, type SetStateAction } from 'react';
import type { ProfileSummary } from '#contract/profile-summary.ts';
import { amountOf, rowsBetween, withRows, type Selection } from './selection.ts';

/** What of a page is selected, and how that is changed. */
export interface PageSelection {
  readonly has: (profileId: string) => boolean;
  readonly ofPage: 'all' | 'some' | 'none';
  /** With `isRange`, all rows from the one that was changed last become as this one. */
  readonly onSelect: (profileId: string, isSelected: boolean, isRange: boolean) => void;
  readonly onSelectPage: (isSelected: boolean) => void;
}

/** Selects among the rows of a page. What is selected on other pages stays. */
export function usePageSelection(
  selection: Selection,
  setSelection: Dispatch<SetStateAction<Selection>>,
  rows: readonly ProfileSummary[],
): PageSelection {
  const anchor = useRef<string | null>(null);
  const shown = useRef(rows);
  useEffect(() => {
    shown.current = rows;
  }, [rows]);
  // The same for every selection: otherwise all rows were drawn anew whenever one is selected.
  const onSelect = useCallback(
    (profileId: string, isSelected: boolean, isRange: boolean) => {
      const changed = rowsBetween(shown.current, isRange ? anchor.current : null, profileId);
      anchor.current = profileId;
      setSelection((before) => withRows(before, changed, isSelected));
    },
    [setSelection],
  );
  return {
    has: (profileId) => selection.has(profileId),
    ofPage: amountOf(selection, rows),
    onSelect,
    onSelectPage: (isSelected) => setSelection((before) => withRows(before, rows, isSelected)),
  };
}
