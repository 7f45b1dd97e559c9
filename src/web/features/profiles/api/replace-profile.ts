import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import { listProfiles, replaceProfile } from '#contract/endpoints/authorization-profiles.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';
import { tellOwnChange } from './own-changes.ts';

export interface Replacement {
  readonly profileId: string;
  /** The version that it replaces. */
  readonly etag: string | null;
  readonly profile: AuthorizationProfileWrite;
}

/** Replaces a profile in the version that is known. The form shows what went wrong. */
export function useReplaceProfile(assistantId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ profileId, etag, profile }: Replacement) =>
      call(replaceProfile, { params: { assistantId, profileId }, body: profile, ifMatch: etag ?? undefined }),
    onSuccess: ({ body }) => {
      const { id, version, name, type } = body;
      const tenancyEnabled = 'tenancy' in body && body.tenancy.enabled;
      tellOwnChange({ kind: 'saved', profile: { id, version, name, type, tenancyEnabled } });
    },
    // Also where no answer came: it may have been saved.
    onSettled: () => client.invalidateQueries({ queryKey: endpointKey(listProfiles, { assistantId }) }),
    // What was sent holds secrets: nothing of it stays in the cache.
    gcTime: 0,
    meta: { errorShown: true },
  });
}
