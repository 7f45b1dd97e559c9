import { queryOptions } from '@tanstack/react-query';
import { listProfiles } from '#contract/endpoints/profile-list.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';

/** How many profiles an assistant has: what is lost with it. */
export function profileCountQuery(assistantId: string) {
  return queryOptions({
    queryKey: endpointKey(listProfiles, { assistantId }, { limit: 1 }),
    queryFn: async ({ signal }) => {
      const { body } = await call(listProfiles, { params: { assistantId }, query: { limit: 1 }, signal });
      return body.total;
    },
  });
}
