import { queryOptions } from '@tanstack/react-query';
import { getTestProgress } from '#contract/endpoints/test-runs.ts';
import { call } from '../api/call.ts';
import { endpointKey } from '../api/endpoint-key.ts';

/** A test that takes no longer is not asked after. */
export const progressAfterMs = 800;

const intervalMs = 1000;

/**
 * Where a test is that is going on, read again each second. That it cannot be told is no news: the test itself says
 * so. The list finds it by its key, and shows at the row of its profile that it waits.
 */
export function testProgressQuery(assistantId: string, testRunId: string) {
  const params = { assistantId, testRunId };
  return queryOptions({
    queryKey: endpointKey(getTestProgress, params),
    queryFn: async ({ signal }) => (await call(getTestProgress, { params, signal })).body,
    refetchInterval: intervalMs,
    staleTime: 0,
    gcTime: 0,
    retry: false,
    meta: { errorShown: true },
  });
}
