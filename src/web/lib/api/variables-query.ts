import { queryOptions } from '@tanstack/react-query';
import { listVariables } from '#contract/endpoints/variables.ts';
import { limits } from '#contract/limits.ts';
import type { VariableRead } from '#contract/variable.ts';
import { call } from './call.ts';
import { endpointKey } from './endpoint-key.ts';

/** Every environment variable of an assistant, by name. Their number is limited, so all pages are read. */
export function variablesQuery(assistantId: string) {
  return queryOptions({
    queryKey: endpointKey(listVariables, { assistantId }),
    queryFn: async ({ signal }) => {
      const variables: VariableRead[] = [];
      let cursor: string | undefined;
      do {
        const query = { limit: limits.pageSizeMax, cursor };
        const { body } = await call(listVariables, { params: { assistantId }, query, signal });
        variables.push(...body.items);
        cursor = body.nextCursor ?? undefined;
      } while (cursor !== undefined);
      return variables;
    },
    // Profiles change where they are used.
    staleTime: 0,
    meta: { errorShown: true },
  });
}
