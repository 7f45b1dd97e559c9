import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import { createProfile, listProfiles } from '#contract/endpoints/authorization-profiles.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';

/** A profile to be created, and the key by which the same creation is known again where it is sent again. */
interface ProfileCreation {
  readonly profile: AuthorizationProfileWrite;
  readonly idempotencyKey: string;
}

/** Creates a profile. The form shows what went wrong. */
export function useCreateProfile(assistantId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ profile, idempotencyKey }: ProfileCreation) =>
      call(createProfile, { params: { assistantId }, body: profile, idempotencyKey }),
    // Also where no answer came: it may have been saved.
    onSettled: () => client.invalidateQueries({ queryKey: endpointKey(listProfiles, { assistantId }) }),
    // What was sent holds secrets: nothing of it stays in the cache.
    gcTime: 0,
    meta: { errorShown: true },
  });
}
