import { queryOptions } from '@tanstack/react-query';
import { getHost } from '#contract/endpoints/host.ts';
import { call } from './call.ts';
import { endpointKey } from './endpoint-key.ts';

/** What the host says of itself. Whoever cannot do without it shows what went wrong. */
export const hostQuery = queryOptions({
  queryKey: endpointKey(getHost),
  queryFn: async ({ signal }) => (await call(getHost, { signal })).body,
  meta: { errorShown: true },
});
