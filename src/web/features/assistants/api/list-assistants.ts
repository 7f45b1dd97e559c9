import { queryOptions } from '@tanstack/react-query';
import { listAssistants } from '#contract/endpoints/assistant-list.ts';
import { allPages } from '../../../lib/api/all-pages.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';

/**
 * Every assistant, in the order of their names. The switcher shows them all, so
 * all pages are read, and it says where they cannot be.
 */
export const assistantsQuery = queryOptions({
  queryKey: endpointKey(listAssistants),
  queryFn: ({ signal }) => allPages(async (query) => (await call(listAssistants, { query, signal })).body),
  meta: { errorShown: true },
});
