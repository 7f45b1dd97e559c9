import { queryOptions } from '@tanstack/react-query';
import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import { planVariants } from '#contract/endpoints/variant-plans.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';

/** Asks for the variants of a draft that could work where a run of it failed. Nothing is sent. */
function plan(
  assistantId: string,
  profileId: string | null,
  profile: AuthorizationProfileWrite,
  failedRunId: string,
) {
  const body = { profile, failedRunId, ...(profileId === null ? {} : { profileId }) };
  return async ({ signal }: { readonly signal: AbortSignal }) =>
    (await call(planVariants, { params: { assistantId }, body, signal })).body;
}

/**
 * The variants of a draft that could work where a run of it failed. The run
 * stands for the draft in the key, which would hold its secrets. The dialog
 * shows what goes wrong.
 */
export function variantPlanQuery(
  assistantId: string,
  profileId: string | null,
  profile: AuthorizationProfileWrite,
  failedRunId: string,
) {
  return queryOptions({
    queryKey: [...endpointKey(planVariants, { assistantId }), failedRunId],
    queryFn: plan(assistantId, profileId, profile, failedRunId),
    staleTime: Infinity,
    gcTime: 0,
    meta: { errorShown: true },
  });
}
