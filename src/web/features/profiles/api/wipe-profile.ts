import { useMutation, useQueryClient } from '@tanstack/react-query';
import { deleteProfile, getProfile } from '#contract/endpoints/authorization-profiles.ts';
import { listProfiles } from '#contract/endpoints/profile-list.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';
import { isProblem } from '../../../lib/api/errors.ts';

/** Removes a profile of the trash for good. One that is gone already is removed too. */
export function useWipeProfile(assistantId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (profileId: string) => {
      const params = { assistantId, profileId };
      try {
        const { etag } = await call(getProfile, { params, query: { deleted: 'true' } });
        await call(deleteProfile, { params, query: { permanently: 'true' }, ifMatch: etag ?? undefined });
      } catch (error) {
        if (!isProblem(error, 'not_found')) throw error;
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: endpointKey(listProfiles, { assistantId }) }),
    meta: { errorShown: true },
  });
}
