import { useMutation, useQueryClient } from '@tanstack/react-query';
import { updateAssistant } from '#contract/endpoints/assistants.ts';
import { call } from '../../../lib/api/call.ts';
import { assistantQuery } from './get-assistant.ts';
import { assistantsQuery } from './list-assistants.ts';

/** Renames an assistant in the version that the dialog has read. The dialog shows what went wrong. */
export function useRenameAssistant(assistantId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (name: string) => {
      const { etag } = await client.query({ ...assistantQuery(assistantId), staleTime: 'static' });
      return call(updateAssistant, { params: { assistantId }, body: { name }, ifMatch: etag ?? undefined });
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: assistantsQuery.queryKey }),
        client.invalidateQueries({ queryKey: assistantQuery(assistantId).queryKey }),
      ]),
    meta: { errorShown: true },
  });
}
