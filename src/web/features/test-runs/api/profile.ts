import { queryOptions } from '@tanstack/react-query';
import { getProfile } from '#contract/endpoints/authorization-profiles.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';

/** The saved profile that is about to be tested. The dialog shows what goes wrong. */
export function testedProfileQuery(assistantId: string, profileId: string) {
  return queryOptions({
    queryKey: endpointKey(getProfile, { assistantId, profileId }),
    queryFn: ({ signal }) => call(getProfile, { params: { assistantId, profileId }, signal }),
    staleTime: 0,
    gcTime: 0,
    meta: { errorShown: true },
  });
}
