import { expressionBuilder, type Expression, type SelectQueryBuilder, type SqlBool } from 'kysely';
import type { Page, PageRequest, PageStart } from '#service/ports/store.ts';
import type { Schema } from './schema.ts';

/** One key of an order. `of` must be the value that `key` has in SQL. */
export interface OrderTerm<Row> {
  readonly key: Expression<string>;
  readonly descending: boolean;
  readonly of: (row: Row) => string;
}

/** A list that is read in pages: the rows that match, and their order, which the id completes. */
export interface PagedQuery<Table extends keyof Schema, Row extends { readonly id: string }> {
  readonly rows: SelectQueryBuilder<Schema, Table, Row>;
  readonly order: readonly OrderTerm<Row>[];
  readonly id: Expression<string>;
}

interface Bound {
  readonly key: Expression<string>;
  readonly descending: boolean;
  readonly value: string;
}

/**
 * True for the rows behind a start: greater in the first key, or equal in it
 * and greater in the next, and so on. The bound on the first key alone says
 * nothing new; with it the databases begin in the index instead of reading all.
 */
function isBehind(bounds: readonly Bound[]): Expression<SqlBool> {
  const build = expressionBuilder<Schema>();
  const alternatives = bounds.map(({ key, descending, value }, index) =>
    build.and([
      ...bounds.slice(0, index).map((equal) => build(equal.key, '=', equal.value)),
      build(key, descending ? '<' : '>', value),
    ]),
  );
  const [first] = bounds;
  if (first === undefined) return build.or(alternatives);
  return build.and([build(first.key, first.descending ? '<=' : '>=', first.value), build.or(alternatives)]);
}

/** A page that nobody counted the rest of. */
export type RowPage<Row> = Omit<Page<Row>, 'total'>;

/** Reads one page, which begins `offset` rows later. */
export async function readRows<Table extends keyof Schema, Row extends { readonly id: string }>(
  { rows, order, id }: PagedQuery<Table, Row>,
  { limit, after }: PageRequest,
  offset = 0,
): Promise<RowPage<Row>> {
  const bound = (start: PageStart): Bound[] => [
    ...order.map(({ key, descending }, index) => ({ key, descending, value: start.values[index] ?? '' })),
    { key: id, descending: false, value: start.id },
  ];
  let page = rows.limit(limit + 1);
  if (offset > 0) page = page.offset(offset);
  if (after !== null) page = page.where(isBehind(bound(after)));
  for (const { key, descending } of order) page = page.orderBy(key, descending ? 'desc' : 'asc');
  const found = await page.orderBy(id, 'asc').execute();
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const hasMore = found.length > limit && last !== undefined;
  return { items, next: hasMore ? { values: order.map(({ of }) => of(last)), id: last.id } : null };
}

/** Reads one page, which begins `offset` rows later, and counts all rows. */
export async function readPage<Table extends keyof Schema, Row extends { readonly id: string }>(
  query: PagedQuery<Table, Row>,
  request: PageRequest,
  offset = 0,
): Promise<Page<Row>> {
  const page = await readRows(query, request, offset);
  // The first page, and nothing behind it: that is all there is.
  if (request.after === null && offset === 0 && page.next === null)
    return { ...page, total: page.items.length };
  const counted = await query.rows
    .clearSelect()
    .select((build) => build.fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  return { ...page, total: Number(counted.total) };
}
