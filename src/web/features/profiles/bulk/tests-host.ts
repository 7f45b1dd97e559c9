import { QueryObserver, type QueryClient } from '@tanstack/react-query';
import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import type { SelectedProfile } from '#contract/endpoints/bulk-profiles.ts';
import { testProfile } from '#contract/endpoints/test-runs.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';
import { randomId } from '../../../lib/random-id.ts';
import { rememberedTenancy } from '../../../lib/remembered-tenancy.ts';
import { cancelRun } from '../../../lib/test-runs/cancel-run.ts';
import { runOnce } from '../../../lib/test-runs/run-once.ts';
import { progressAfterMs, testProgressQuery } from '../../../lib/test-runs/test-progress.ts';
import { showTested } from '../api/list-profiles.ts';
import type { BulkResult } from './bulk-runner.ts';
import { cancellableTest } from './cancellable-test.ts';
import type { ManyTestsHost } from './test-many.ts';
import { wait } from './wait.ts';

/** Tests profiles as their rows do: those that are being tested show it, and the list shows how it ended. */
export function testsHost(client: QueryClient, assistantId: string): ManyTestsHost {
  async function run(
    { id: profileId, tenancyEnabled }: SelectedProfile,
    testRunId: string,
    signal: AbortSignal,
  ) {
    const tenant = tenancyEnabled ? rememberedTenancy(profileId).get() : null;
    const body = { testRunId, ...(tenant === null ? {} : { tenant }) };
    const params = { assistantId, profileId };
    return cancellableTest(
      (given) =>
        runOnce(
          assistantId,
          testRunId,
          given,
          async () => (await call(testProfile, { params, body, signal: given })).body,
        ),
      signal,
      {
        cancel: () => cancelRun(assistantId, testRunId),
        wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      },
    );
  }

  /** Asks after a test that takes longer, for its row to show where it is. Returns what ends it. */
  function follow(testRunId: string): () => void {
    const progress = new QueryObserver(client, testProgressQuery(assistantId, testRunId));
    let stop: () => void = () => undefined;
    const timer = setTimeout(() => {
      stop = progress.subscribe(() => undefined);
    }, progressAfterMs);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }

  return {
    runsAlone: ({ id, type, tenancyEnabled }) =>
      authorizationTypeDefinition(type).signsInUser !== true &&
      (!tenancyEnabled || rememberedTenancy(id).get() !== null),
    async test(profile, signal): Promise<BulkResult> {
      const key = endpointKey(testProfile, { assistantId, profileId: profile.id });
      const mutation = client.getMutationCache().build(client, {
        mutationKey: key,
        mutationFn: async ({ testRunId }: { readonly testRunId: string }) => {
          const unfollow = follow(testRunId);
          try {
            return await run(profile, testRunId, signal);
          } finally {
            unfollow();
          }
        },
        networkMode: 'always' as const,
        meta: { errorShown: true },
      });
      const tested = await mutation.execute({ testRunId: randomId() });
      if (tested === null) return { profile, outcome: 'cancelled' };
      if (tested.status === 'waiting') return { profile, outcome: 'asks' };
      showTested(client, assistantId, profile.id, tested);
      return { profile, outcome: tested.status, code: tested.diagnosis?.code ?? null };
    },
    now: () => Date.now(),
    wait,
  };
}
