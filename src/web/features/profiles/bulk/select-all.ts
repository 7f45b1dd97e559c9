import { useMutation } from '@tanstack/react-query';
import { selectProfiles } from '#contract/endpoints/bulk-profiles.ts';
import { call } from '../../../lib/api/call.ts';
import { filterQuery, type ListView } from '../list/view/list-view.ts';

/** Names all profiles that match a view, on whichever page they are. An error is said by the page. */
export function useSelectAll(assistantId: string, view: ListView) {
  return useMutation({
    mutationFn: async () => {
      const { body } = await call(selectProfiles, { params: { assistantId }, query: filterQuery(view) });
      return body.items;
    },
    meta: { changesNothing: true },
  });
}
