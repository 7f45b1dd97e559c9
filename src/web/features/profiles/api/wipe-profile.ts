import { useMutation, useQueryClient } from '@tanstack/react-query';
import { deleteProfile, getProfile } from '#contract/endpoints/authorization-profiles.ts';
import { listProfiles } from '#contract/endpoints/profile-list.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';
import { isProblem } from '../../../lib/api/errors.ts';

/** Looks for a profile outside of the trash. Throws where that cannot be told. */
async function isRestored(params: { readonly assistantId: string; readonly profileId: string }) {
  try {
    await call(getProfile, { params });
    return true;
  } catch (error) {
    if (isProblem(error, 'not_found')) return false;
    throw error;
  }
}

/**
 * Removes a profile of the trash for good. One that is gone already is removed too; one that was restored meanwhile is
 * left, and said not to be found.
 */
export function useWipeProfile(assistantId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (profileId: string) => {
      const params = { assistantId, profileId };
      try {
        const { etag } = await call(getProfile, { params, query: { deleted: 'true' } });
        await call(deleteProfile, { params, query: { permanently: 'true' }, ifMatch: etag ?? undefined });
      } catch (error) {
        if (!isProblem(error, 'not_found') || (await isRestored(params))) throw error;
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: endpointKey(listProfiles, { assistantId }) }),
    meta: { errorShown: true },
  });
}
