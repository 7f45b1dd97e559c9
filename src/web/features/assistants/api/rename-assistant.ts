import { useMutation, useQueryClient } from '@tanstack/react-query';
import { assistantSchema } from '#contract/assistant.ts';
import { updateAssistant } from '#contract/endpoints/assistants.ts';
import { z } from '#contract/zod-mini.ts';
import { call } from '../../../lib/api/call.ts';
import { isProblem } from '../../../lib/api/errors.ts';
import { tagOfNothing } from '../../../lib/api/tag-of-nothing.ts';
import { assistantQuery } from './get-assistant.ts';
import { assistantsQuery } from './list-assistants.ts';

export interface Renaming {
  readonly name: string;
  /** The version whose name was shown; null once it was said that it is another by now. */
  readonly shown: number | null;
}

/** True where it has this name by now: by a try before, whose answer was lost, or by somebody else. */
function isNamedSo(error: unknown, name: string): boolean {
  if (!isProblem(error, 'precondition_failed')) return false;
  const now = z.safeParse(assistantSchema, error.current);
  return now.success && now.data.name === name.trim();
}

/** Renames an assistant in the version that the dialog has read, where that is the one it shows. The dialog shows what went wrong. */
export function useRenameAssistant(assistantId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ name, shown }: Renaming) => {
      const { body, etag } = await client.query({ ...assistantQuery(assistantId), staleTime: 'static' });
      // The list of the page may be older than what was read.
      const ifMatch = shown === null || body.version === shown ? (etag ?? undefined) : tagOfNothing;
      try {
        await call(updateAssistant, { params: { assistantId }, body: { name }, ifMatch });
      } catch (error) {
        if (!isNamedSo(error, name)) throw error;
      }
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: assistantsQuery.queryKey }),
        client.invalidateQueries({ queryKey: assistantQuery(assistantId).queryKey }),
      ]),
    meta: { errorShown: true },
  });
}
