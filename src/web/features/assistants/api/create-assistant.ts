import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createAssistant } from '#contract/endpoints/assistants.ts';
import { call } from '../../../lib/api/call.ts';
import { assistantsQuery } from './list-assistants.ts';

/** Creates an assistant. The dialog that asks for it shows what went wrong. */
export function useCreateAssistant() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (name: string) => (await call(createAssistant, { body: { name } })).body,
    onSettled: () => client.invalidateQueries({ queryKey: assistantsQuery.queryKey }),
    meta: { errorShown: true },
  });
}
