import { mostFound } from '../ports/store.ts';

/** The ids of profiles, or something else of them, so many at once as one statement takes, in their order. */
export function* inPortions<Item>(items: readonly Item[], most = mostFound): Generator<readonly Item[]> {
  for (let first = 0; first < items.length; first += most) yield items.slice(first, first + most);
}
