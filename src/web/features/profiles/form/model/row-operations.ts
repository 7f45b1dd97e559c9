/** Which way a row is moved. */
export type Direction = 'up' | 'down';

/** The number a row has after it was moved one place; null where it is at the end already. */
export function movedTo(index: number, direction: Direction, length: number): number | null {
  const target = direction === 'up' ? index - 1 : index + 1;
  return target < 0 || target >= length ? null : target;
}

/** Rows with one of them moved to another place. */
export function move<Row>(rows: readonly Row[], from: number, to: number): Row[] {
  const rest = rows.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...rows.slice(from, from + 1), ...rest.slice(to)];
}

/** The row that takes focus after one was removed: the one in its place, else the one before it, else none. */
export function neighbourAfterRemoval(index: number, length: number): number | null {
  const left = length - 1;
  return left === 0 ? null : Math.min(index, left - 1);
}
