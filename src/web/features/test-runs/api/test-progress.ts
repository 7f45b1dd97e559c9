import { queryOptions } from '@tanstack/react-query';
import { getTestProgress } from '#contract/endpoints/test-runs.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';

const intervalMs = 1000;

/** Where a test is that is going on, read again each second. That it cannot be told is no news: the test itself says so. */
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
