import { useCallback, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { listProfiles } from '#contract/endpoints/profile-list.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';
import { isPassing } from '../../../lib/api/errors.ts';
import { creationKeys } from '../../../lib/creation-keys.ts';

const mutationKey = ['duplicateProfile'];

/**
 * Copies a profile under a name of its own, and once only however often it is asked for while the copy is made, or while
 * no answer comes.
 * `onCopied` is told of each copy, however many profiles are copied at once.
 */
export function useDuplicateProfile(assistantId: string, onCopied: (copyId: string) => void) {
  const client = useQueryClient();
  const [keys] = useState(creationKeys);
  const { mutate } = useMutation({
    mutationKey,
    mutationFn: async (profileId: string) => {
      // The schemas of every type come with it: more than the list should wait for.
      const { duplicateProfile } = await import('#contract/endpoints/authorization-profiles.ts');
      const params = { assistantId, profileId };
      return (await call(duplicateProfile, { params, idempotencyKey: keys.of(profileId) })).body;
    },
    onSuccess: ({ id }) => onCopied(id),
    // Not waited for: the copy is made, and another one may be asked for.
    onSettled: (_, error, profileId) => {
      if (!isPassing(error)) keys.settle(profileId);
      void client.invalidateQueries({ queryKey: endpointKey(listProfiles, { assistantId }) });
    },
    meta: { shownByPage: true },
  });
  return useCallback(
    (profileId: string) => {
      const isOfProfile = ({ state }: { readonly state: { readonly variables: unknown } }) =>
        state.variables === profileId;
      if (client.isMutating({ mutationKey, predicate: isOfProfile }) === 0) mutate(profileId);
    },
    [client, mutate],
  );
}
