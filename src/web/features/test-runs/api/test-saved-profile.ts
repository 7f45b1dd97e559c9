import { useMutation, useQueryClient } from '@tanstack/react-query';
import { listProfiles } from '#contract/endpoints/profile-list.ts';
import { listTestRuns, testProfile } from '#contract/endpoints/test-runs.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';
import { runOnce } from '../../../lib/test-runs/run-once.ts';
import type { RunRequest } from '../run/test-runner.ts';

/**
 * Tests a saved profile. While it runs, a mutation with this key is pending:
 * the list shows by it which row is being tested, and is read again afterwards.
 * A test that waited for a user has its result later: `refresh` is then for that.
 */
export function useTestSavedProfile(assistantId: string, profileId: string) {
  const client = useQueryClient();
  const params = { assistantId, profileId };
  const refresh = () => {
    // Nobody has to wait for the list before the result is shown.
    void client.invalidateQueries({ queryKey: endpointKey(listProfiles, { assistantId }) });
    void client.invalidateQueries({ queryKey: endpointKey(listTestRuns, params) });
  };
  const { mutateAsync } = useMutation({
    mutationKey: endpointKey(testProfile, params),
    mutationFn: async ({ testRunId, tenant, inputs, signal }: RunRequest) => {
      const body = {
        testRunId,
        ...(tenant === null ? {} : { tenant }),
        ...(Object.keys(inputs).length === 0 ? {} : { inputs }),
      };
      return runOnce(
        assistantId,
        testRunId,
        signal,
        async () => (await call(testProfile, { params, body, signal })).body,
      );
    },
    onSettled: refresh,
    meta: { errorShown: true },
  });
  return { runTest: mutateAsync, refresh };
}
