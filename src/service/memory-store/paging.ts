import type { Page, PageRequest, PageStart } from '../ports/store.ts';

/** How rows of a list are ordered: text values in turn, each one way or the other, then the id. */
export interface Order<Row> {
  readonly values: (row: Row) => readonly string[];
  readonly descending: readonly boolean[];
}

/** By code point, as both databases compare. JavaScript's `<` compares UTF-16 units. */
function compareText(left: string, right: string): number {
  if (left === right) return 0;
  const [one, other] = [Array.from(left), Array.from(right)];
  const at = one.findIndex((character, index) => character !== other[index]);
  if (at === -1) return -1;
  return (one[at]?.codePointAt(0) ?? -1) < (other[at]?.codePointAt(0) ?? -1) ? -1 : 1;
}

function compareStarts(left: PageStart, right: PageStart, descending: readonly boolean[]): number {
  for (const [index, value] of left.values.entries()) {
    const compared = compareText(value, right.values[index] ?? '');
    if (compared !== 0) return descending[index] === true ? -compared : compared;
  }
  return compareText(left.id, right.id);
}

/** Sorts all matching rows and cuts one page out of them, which begins `offset` rows later. */
export function pageOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  order: Order<Row>,
  { limit, after }: PageRequest,
  offset = 0,
): Page<Row> {
  const keyed = rows.map((row) => ({ row, start: { values: order.values(row), id: row.id } }));
  keyed.sort((left, right) => compareStarts(left.start, right.start, order.descending));
  const behind =
    after === null ? keyed : keyed.filter(({ start }) => compareStarts(start, after, order.descending) > 0);
  const rest = behind.slice(offset);
  const cut = rest.slice(0, limit);
  const last = cut.at(-1);
  return {
    items: cut.map(({ row }) => row),
    next: rest.length > limit && last !== undefined ? last.start : null,
    total: rows.length,
  };
}
