import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { listProfiles } from '#contract/endpoints/profile-list.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';

/**
 * The profiles of an assistant that match a search, page by page, in the order
 * of their names. The list shows what goes wrong.
 */
export function profilesQuery(assistantId: string, search: string) {
  return infiniteQueryOptions({
    queryKey: endpointKey(listProfiles, { assistantId }, { search }),
    queryFn: async ({ pageParam, signal }) => {
      const query = { search: search === '' ? undefined : search, cursor: pageParam ?? undefined };
      const { body } = await call(listProfiles, { params: { assistantId }, query, signal });
      return body;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    meta: { errorShown: true },
  });
}

/** How many profiles an assistant has, whatever is searched for. */
export function profileTotalQuery(assistantId: string) {
  return queryOptions({
    queryKey: endpointKey(listProfiles, { assistantId }, { limit: 1 }),
    queryFn: async ({ signal }) => {
      const { body } = await call(listProfiles, { params: { assistantId }, query: { limit: 1 }, signal });
      return body.total;
    },
  });
}
