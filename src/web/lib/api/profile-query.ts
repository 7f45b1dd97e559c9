import { queryOptions } from '@tanstack/react-query';
import { getProfile } from '#contract/endpoints/authorization-profiles.ts';
import { call } from './call.ts';
import { endpointKey } from './endpoint-key.ts';

/** One profile with its ETag, read afresh whenever it is asked for: it is about to be changed, or tested. */
export function profileQuery(assistantId: string, profileId: string) {
  return queryOptions({
    queryKey: endpointKey(getProfile, { assistantId, profileId }),
    queryFn: ({ signal }) => call(getProfile, { params: { assistantId, profileId }, signal }),
    staleTime: 0,
    gcTime: 0,
  });
}
