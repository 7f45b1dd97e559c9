import { useEffect } from 'react';
import type { ProfileList } from '../use-profile-list.ts';
import { pageCount, type ListView } from './list-view.ts';

/** Shows the last page there is in the place of one that is not there, or not any more. */
export function useLastPage(
  { total, isOutdated }: Pick<ProfileList, 'total' | 'isOutdated'>,
  view: ListView,
  show: (view: ListView, options: { readonly replace: boolean }) => void,
): void {
  const last = total === undefined || isOutdated ? null : pageCount(total);
  useEffect(() => {
    if (last !== null && view.page > last) show({ ...view, page: last }, { replace: true });
  }, [last, view, show]);
}
