import { useMutation, useQueryClient } from '@tanstack/react-query';
import { deleteProfile } from '#contract/endpoints/authorization-profiles.ts';
import { listProfiles } from '#contract/endpoints/profile-list.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';
import { isProblem } from '../../../lib/api/errors.ts';
import { profileQuery } from '../../../lib/api/profile-query.ts';
import { tellOwnChange } from './own-changes.ts';

/**
 * Deletes a profile in the version that the dialog has read. One that is gone
 * already is deleted too. The dialog shows what went wrong.
 */
export function useDeleteProfile(assistantId: string, profileId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      try {
        const { etag } = await client.query({ ...profileQuery(assistantId, profileId), staleTime: 'static' });
        await call(deleteProfile, { params: { assistantId, profileId }, ifMatch: etag ?? undefined });
      } catch (error) {
        if (!isProblem(error, 'not_found')) throw error;
      }
    },
    onSuccess: () => tellOwnChange({ kind: 'deleted', ids: [profileId] }),
    onError: () => client.invalidateQueries({ queryKey: profileQuery(assistantId, profileId).queryKey }),
    onSettled: () => client.invalidateQueries({ queryKey: endpointKey(listProfiles, { assistantId }) }),
    meta: { errorShown: true },
  });
}
