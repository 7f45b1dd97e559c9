import { useMutation, useQueryClient } from '@tanstack/react-query';
import { listProfiles } from '#contract/endpoints/profile-list.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';

export interface Restoration {
  readonly profileId: string;
  /** Another name, where its own was taken meanwhile. */
  readonly name?: string | undefined;
}

/**
 * Brings a profile back from the trash. Whoever asks says what went wrong; `shownByPage`, where nothing there
 * shows that it is under way.
 */
export function useRestoreProfile(assistantId: string, { shownByPage = false } = {}) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ profileId, name }: Restoration) => {
      // The schemas of every type come with it: more than the list should wait for.
      const { restoreProfile } = await import('#contract/endpoints/authorization-profiles.ts');
      const body = name === undefined ? {} : { name };
      return (await call(restoreProfile, { params: { assistantId, profileId }, body })).body;
    },
    onSettled: () => client.invalidateQueries({ queryKey: endpointKey(listProfiles, { assistantId }) }),
    meta: { errorShown: true, shownByPage },
  });
}
