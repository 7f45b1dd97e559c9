import { queryOptions } from '@tanstack/react-query';
import { listProfiles } from '#contract/endpoints/profile-list.ts';
import { call } from './call.ts';
import { endpointKey } from './endpoint-key.ts';

/** How many profiles an assistant has, whatever is searched for. */
export function profileCountQuery(assistantId: string) {
  return queryOptions({
    queryKey: endpointKey(listProfiles, { assistantId }, { limit: 1 }),
    queryFn: async ({ signal }) => {
      const { body } = await call(listProfiles, { params: { assistantId }, query: { limit: 1 }, signal });
      return body.total;
    },
  });
}
