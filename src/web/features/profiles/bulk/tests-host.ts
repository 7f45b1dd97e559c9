import type { QueryClient } from '@tanstack/react-query';
import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import type { SelectedProfile } from '#contract/endpoints/bulk-profiles.ts';
import { cancelTestRun, testProfile } from '#contract/endpoints/test-runs.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';
import { rememberedTenancy } from '../../../lib/remembered-tenancy.ts';
import { showTested } from '../api/list-profiles.ts';
import type { BulkResult } from './bulk-runner.ts';
import type { ManyTestsHost } from './test-many.ts';

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Tests profiles as their rows do: those that are being tested show it, and the list shows how it ended. */
export function testsHost(client: QueryClient, assistantId: string): ManyTestsHost {
  async function run({ id: profileId, tenancyEnabled }: SelectedProfile, signal: AbortSignal) {
    const testRunId = crypto.randomUUID();
    const cancel = () => {
      // Where it has ended already there is nothing to cancel.
      call(cancelTestRun, { params: { assistantId, testRunId } }).catch(() => undefined);
    };
    signal.addEventListener('abort', cancel, { once: true });
    const tenant = tenancyEnabled ? rememberedTenancy(profileId).get() : null;
    const body = { testRunId, ...(tenant === null ? {} : { tenant }) };
    try {
      return (await call(testProfile, { params: { assistantId, profileId }, body })).body;
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  }

  return {
    runsAlone: ({ id, type, tenancyEnabled }) =>
      authorizationTypeDefinition(type).signsInUser !== true &&
      (!tenancyEnabled || rememberedTenancy(id).get() !== null),
    async test(profile, signal): Promise<BulkResult> {
      const key = endpointKey(testProfile, { assistantId, profileId: profile.id });
      const mutation = client.getMutationCache().build(client, {
        mutationKey: key,
        mutationFn: () => run(profile, signal),
        networkMode: 'always' as const,
        meta: { errorShown: true },
      });
      const tested = await mutation.execute(undefined);
      if (tested.status === 'waiting') return { profile, outcome: 'asks' };
      showTested(client, assistantId, profile.id, tested);
      return { profile, outcome: tested.status, code: tested.diagnosis?.code ?? null };
    },
    now: () => Date.now(),
    wait,
  };
}
