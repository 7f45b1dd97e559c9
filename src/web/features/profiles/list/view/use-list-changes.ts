import { useCallback, useMemo } from 'react';
import { changedView, type ListSort, type ListView } from './list-view.ts';

type Show = (view: ListView, options: { readonly replace: boolean }) => void;

/** The ways in which a view is changed. Each is a step in the history, but for the letters of a search. */
export function useListChanges(view: ListView, show: Show) {
  // The parts, and not the view: it is another object with every render.
  const { search, type, status, sort, page } = view;
  const current = useMemo(() => ({ search, type, status, sort, page }), [search, type, status, sort, page]);
  const onView = useCallback(
    (change: Partial<ListView>) => show(changedView(current, change), { replace: false }),
    [current, show],
  );
  const onSearch = useCallback(
    (text: string) => show(changedView(current, { search: text }), { replace: true }),
    [current, show],
  );
  const onSort = useCallback((by: ListSort) => onView({ sort: by }), [onView]);
  return { onView, onSearch, onSort };
}
