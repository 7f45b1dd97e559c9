import { useMutation, useQueryClient } from '@tanstack/react-query';
import { listProfiles } from '#contract/endpoints/profile-list.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';

/** Copies a profile under a name of its own. `onCopied` is told of each copy, however many are made at once. */
export function useDuplicateProfile(assistantId: string, onCopied: (copyId: string) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (profileId: string) => {
      // The schemas of every type come with it: more than the list should wait for.
      const { duplicateProfile } = await import('#contract/endpoints/authorization-profiles.ts');
      return (await call(duplicateProfile, { params: { assistantId, profileId } })).body;
    },
    onSuccess: ({ id }) => onCopied(id),
    onSettled: () => client.invalidateQueries({ queryKey: endpointKey(listProfiles, { assistantId }) }),
  });
}
