/**
 * The order in which a transaction holds, and so changes, several profiles that are there. One for all of them, behind the
 * assistant where that is held too, so that no two transactions wait for one another.
 */
export function inHoldingOrder(ids: readonly string[]): string[] {
  return ids.toSorted();
}
