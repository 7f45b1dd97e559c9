/** Where the router writes the place of an entry among those of the history. */
const placeKey = '__TSR_index';

/** The place of an entry among those of the history, by its state; null where no router has written one. */
export function placeOf(state: unknown): number | null {
  if (typeof state !== 'object' || state === null || !(placeKey in state)) return null;
  const { [placeKey]: place } = state;
  return typeof place === 'number' ? place : null;
}
