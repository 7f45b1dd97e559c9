import { queryOptions } from '@tanstack/react-query';
import type { Assistant } from '#contract/assistant.ts';
import { listAssistants } from '#contract/endpoints/assistant-list.ts';
import { limits } from '#contract/limits.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';

/**
 * Every assistant, in the order of their names. The switcher shows them all, so
 * all pages are read, and it says where they cannot be.
 */
export const assistantsQuery = queryOptions({
  queryKey: endpointKey(listAssistants),
  queryFn: async ({ signal }) => {
    const assistants: Assistant[] = [];
    let cursor: string | undefined;
    do {
      const query = { limit: limits.pageSizeMax, cursor };
      const { body } = await call(listAssistants, { query, signal });
      assistants.push(...body.items);
      cursor = body.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return assistants;
  },
  meta: { errorShown: true },
});
