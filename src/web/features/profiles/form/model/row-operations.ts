/** Which way a row is moved. */
export type Direction = 'up' | 'down';

/** The number a row has after it was moved one place; null where it is at the end already. */
export function movedTo(index: number, direction: Direction, length: number): number | null {
  const target = direction === 'up' ? index - 1 : index + 1;
  return target < 0 || target >= length ? null : target;
}

/** The number that another row has after one was moved. */
export function indexAfterMove(index: number, from: number, to: number): number {
  if (index === from) return to;
  const without = index > from ? index - 1 : index;
  return without >= to ? without + 1 : without;
}

/** The number that another row has after one was removed. */
export function indexAfterRemoval(index: number, removed: number): number {
  return index > removed ? index - 1 : index;
}

/** The row that takes focus after one was removed: the one in its place, else the one before it, else none. */
export function neighbourAfterRemoval(index: number, length: number): number | null {
  const left = length - 1;
  return left === 0 ? null : Math.min(index, left - 1);
}
