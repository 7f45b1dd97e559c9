import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import { testDraft } from '#contract/endpoints/test-runs.ts';
import type { PendingTestRun, TestRun } from '#contract/test-run.ts';
import { call } from '../../../lib/api/call.ts';
import { runOnce } from '../../../lib/test-runs/run-once.ts';
import type { RunRequest } from '../run/test-runner.ts';

/** Tests a profile as it is typed. With `profileId`, secrets that were left out are taken from the saved one. */
export async function testDraftProfile(
  assistantId: string,
  profile: AuthorizationProfileWrite,
  profileId: string | null,
  { testRunId, tenant, inputs, signal }: RunRequest,
): Promise<TestRun | PendingTestRun> {
  const body = {
    profile,
    testRunId,
    ...(profileId === null ? {} : { profileId }),
    ...(tenant === null ? {} : { tenant }),
    ...(Object.keys(inputs).length === 0 ? {} : { inputs }),
  };
  return runOnce(
    assistantId,
    testRunId,
    signal,
    async () => (await call(testDraft, { params: { assistantId }, body, signal })).body,
  );
}
