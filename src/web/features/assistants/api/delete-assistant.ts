import { useMutation, useQueryClient } from '@tanstack/react-query';
import { deleteAssistant } from '#contract/endpoints/assistants.ts';
import { call } from '../../../lib/api/call.ts';
import { isProblem } from '../../../lib/api/errors.ts';
import { assistantQuery } from './get-assistant.ts';
import { assistantsQuery } from './list-assistants.ts';

/**
 * Deletes an assistant in the version that the dialog has read. One that is
 * gone already is deleted too. The dialog shows what went wrong.
 */
export function useDeleteAssistant(assistantId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      try {
        const { etag } = await client.query({ ...assistantQuery(assistantId), staleTime: 'static' });
        await call(deleteAssistant, { params: { assistantId }, ifMatch: etag ?? undefined });
      } catch (error) {
        if (!isProblem(error, 'not_found')) throw error;
      }
    },
    onSuccess: () => {
      client.setQueryData(assistantsQuery.queryKey, (list) => list?.filter(({ id }) => id !== assistantId));
    },
    onError: () => client.invalidateQueries({ queryKey: assistantQuery(assistantId).queryKey }),
    onSettled: () => {
      // Not waited for: the page has to leave the assistant first, or it would be shown as not found.
      void client.invalidateQueries({ queryKey: assistantsQuery.queryKey });
    },
    meta: { errorShown: true },
  });
}
