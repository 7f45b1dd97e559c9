import { infiniteQueryOptions } from '@tanstack/react-query';
import { listProfiles } from '#contract/endpoints/profile-list.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';

/** The deleted profiles of an assistant, page by page, the last one first. */
export function trashQuery(assistantId: string) {
  return infiniteQueryOptions({
    queryKey: endpointKey(listProfiles, { assistantId }, { deleted: 'true' }),
    queryFn: async ({ pageParam, signal }) => {
      const query = { deleted: 'true' as const, cursor: pageParam ?? undefined };
      return (await call(listProfiles, { params: { assistantId }, query, signal })).body;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
    meta: { errorShown: true },
  });
}
