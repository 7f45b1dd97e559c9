import { queryOptions } from '@tanstack/react-query';
import { listVariables } from '#contract/endpoints/variables.ts';
import { allPages } from './all-pages.ts';
import { call } from './call.ts';
import { endpointKey } from './endpoint-key.ts';

/** Every environment variable of an assistant, by name. Their number is limited, so all pages are read. */
export function variablesQuery(assistantId: string) {
  return queryOptions({
    queryKey: endpointKey(listVariables, { assistantId }),
    queryFn: ({ signal }) =>
      allPages(async (query) => (await call(listVariables, { params: { assistantId }, query, signal })).body),
    // Profiles change where they are used.
    staleTime: 0,
    meta: { errorShown: true },
  });
}
