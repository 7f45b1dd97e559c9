import { useMutation, useQueryClient } from '@tanstack/react-query';
import { updateAssistant } from '#contract/endpoints/assistants.ts';
import { call } from '../../../lib/api/call.ts';
import { tagOfNothing } from '../../../lib/api/tag-of-nothing.ts';
import { assistantQuery } from './get-assistant.ts';
import { assistantsQuery } from './list-assistants.ts';

export interface Renaming {
  readonly name: string;
  /** The version whose name was shown; null once it was said that it is another by now. */
  readonly shown: number | null;
}

/** Renames an assistant in the version that the dialog has read, where that is the one it shows. The dialog shows what went wrong. */
export function useRenameAssistant(assistantId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ name, shown }: Renaming) => {
      const { body, etag } = await client.query({ ...assistantQuery(assistantId), staleTime: 'static' });
      // The list of the page may be older than what was read.
      const ifMatch = shown === null || body.version === shown ? (etag ?? undefined) : tagOfNothing;
      return call(updateAssistant, { params: { assistantId }, body: { name }, ifMatch });
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: assistantsQuery.queryKey }),
        client.invalidateQueries({ queryKey: assistantQuery(assistantId).queryKey }),
      ]),
    meta: { errorShown: true },
  });
}
