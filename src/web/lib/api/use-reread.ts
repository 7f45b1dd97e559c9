import { useQueryClient } from '@tanstack/react-query';
import { listAssistants } from '#contract/endpoints/assistant-list.ts';
import { endpointKey } from './endpoint-key.ts';
import { isProblem } from './errors.ts';

/** As much of a query as is needed to read it again. */
export interface Rereadable {
  readonly error: Error | null;
  readonly refetch: () => Promise<unknown>;
}

/**
 * Reads a list of an assistant again. One that is not found has gone with its assistant: whether there still is one is
 * asked, too, or it would be tried again for ever.
 */
export function useReread({ error, refetch }: Rereadable): () => void {
  const client = useQueryClient();
  return () => {
    if (isProblem(error, 'not_found'))
      void client.invalidateQueries({ queryKey: endpointKey(listAssistants) });
    void refetch();
  };
}
