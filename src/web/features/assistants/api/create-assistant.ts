import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createAssistant } from '#contract/endpoints/assistants.ts';
import { call } from '../../../lib/api/call.ts';
import { isPassing } from '../../../lib/api/errors.ts';
import { creationKeys } from '../../../lib/creation-keys.ts';
import { assistantsQuery } from './list-assistants.ts';

/**
 * Creates an assistant, and one only where no answer comes and it is asked for again by the same name. The dialog that
 * asks for it shows what went wrong.
 */
export function useCreateAssistant() {
  const client = useQueryClient();
  const [keys] = useState(creationKeys);
  return useMutation({
    mutationFn: async (name: string) =>
      (await call(createAssistant, { body: { name }, idempotencyKey: keys.of(name.trim()) })).body,
    onSettled: (_, error, name) => {
      if (!isPassing(error)) keys.settle(name.trim());
      return client.invalidateQueries({ queryKey: assistantsQuery.queryKey });
    },
    meta: { errorShown: true },
  });
}
