import { mostFound } from '../ports/store.ts';

/** The ids of profiles, so many at once as one statement takes, in their order. */
export function* inPortions(ids: readonly string[]): Generator<readonly string[]> {
  for (let first = 0; first < ids.length; first += mostFound) yield ids.slice(first, first + mostFound);
}
