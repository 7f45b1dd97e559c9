import { queryOptions } from '@tanstack/react-query';
import { getHost } from '#contract/endpoints/host.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';

/** What the host says of itself. Where it is reached does not change while a page is open. */
export const hostQuery = queryOptions({
  queryKey: endpointKey(getHost, {}),
  queryFn: ({ signal }) => call(getHost, { signal }),
  staleTime: Infinity,
});
