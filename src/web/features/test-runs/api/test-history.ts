import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { listProfiles } from '#contract/endpoints/profile-list.ts';
import { listTestRuns, purgeTestRuns } from '#contract/endpoints/test-runs.ts';
import { limits } from '#contract/limits.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';

/** The test runs that are kept of a profile, the latest first. The dialog shows what goes wrong. */
export function testHistoryQuery(assistantId: string, profileId: string) {
  const params = { assistantId, profileId };
  return queryOptions({
    queryKey: endpointKey(listTestRuns, params),
    queryFn: async ({ signal }) =>
      (await call(listTestRuns, { params, query: { limit: limits.testRuns }, signal })).body.items,
    staleTime: 0,
    gcTime: 0,
    meta: { errorShown: true },
  });
}

/** Removes the test runs of a profile. The question shows what went wrong. */
export function usePurgeTestRuns(assistantId: string, profileId: string) {
  const client = useQueryClient();
  const params = { assistantId, profileId };
  return useMutation({
    mutationFn: () => call(purgeTestRuns, { params }),
    // Also where no answer came: they may have been removed.
    onSettled: () => {
      // Its row shows how its latest tests ended.
      void client.invalidateQueries({ queryKey: endpointKey(listProfiles, { assistantId }) });
      return client.invalidateQueries({ queryKey: endpointKey(listTestRuns, params) });
    },
    meta: { errorShown: true },
  });
}
