import type { Endpoint } from '#contract/endpoints/endpoint.ts';

/**
 * The query key of an endpoint's data: its id, then its path parameters, then
 * its query. Features that may not import one another invalidate each other's
 * data by the beginning of such a key.
 */
export function endpointKey<Params extends object, Query extends object>(
  endpoint: Pick<Endpoint, 'id'>,
  params?: Params,
  query?: Query,
): readonly [string, ...(Params | Query)[]] {
  return [endpoint.id, ...(params === undefined ? [] : [params]), ...(query === undefined ? [] : [query])];
}
