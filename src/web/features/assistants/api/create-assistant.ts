import { useRef } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Assistant } from '#contract/assistant.ts';
import { createAssistant } from '#contract/endpoints/assistants.ts';
import { call } from '../../../lib/api/call.ts';
import { isPassing } from '../../../lib/api/errors.ts';
import { assistantsQuery } from './list-assistants.ts';

/**
 * Creates an assistant. One that a try before has created, to which no answer came, is taken instead of another of its
 * name. The dialog that asks for it shows what went wrong.
 */
export function useCreateAssistant() {
  const client = useQueryClient();
  const beforeUnanswered = useRef<readonly Assistant[] | undefined>(undefined);
  return useMutation({
    mutationFn: async (name: string) => {
      const before = beforeUnanswered.current;
      if (before !== undefined) {
        const now = await client.query({ ...assistantsQuery, staleTime: 0 });
        const isNew = ({ id }: Assistant) => before.every((known) => known.id !== id);
        const created = now.find((one) => one.name === name.trim() && one.version === 1 && isNew(one));
        if (created !== undefined) return created;
      }
      const known = client.getQueryData(assistantsQuery.queryKey);
      try {
        return (await call(createAssistant, { body: { name } })).body;
      } catch (error) {
        if (isPassing(error)) beforeUnanswered.current ??= known;
        throw error;
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: assistantsQuery.queryKey }),
    meta: { errorShown: true },
  });
}
