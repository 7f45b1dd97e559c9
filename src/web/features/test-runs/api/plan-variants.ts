import { queryOptions } from '@tanstack/react-query';
import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import { planVariants } from '#contract/endpoints/variant-plans.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';

/** The variants of a draft that could work where a run of it failed. Nothing is sent. The dialog shows what goes wrong. */
export function variantPlanQuery(
  assistantId: string,
  profileId: string | null,
  profile: AuthorizationProfileWrite,
  failedRunId: string,
) {
  return queryOptions({
    queryKey: [...endpointKey(planVariants, { assistantId }), profileId, profile, failedRunId],
    queryFn: async ({ signal }) => {
      const body = { profile, failedRunId, ...(profileId === null ? {} : { profileId }) };
      return (await call(planVariants, { params: { assistantId }, body, signal })).body;
    },
    staleTime: Infinity,
    gcTime: 0,
    meta: { errorShown: true },
  });
}
