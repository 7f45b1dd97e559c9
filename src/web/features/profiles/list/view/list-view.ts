import { limits } from '#contract/limits.ts';
import { lastTestStatusSchema, type LastTestStatus } from '#contract/profile-summary.ts';
import { z } from '#contract/zod-mini.ts';

/** What the list can be sorted by: a column, descending with a minus before it. */
const sortSchema = z.enum([
  'name',
  '-name',
  'identityProviderName',
  '-identityProviderName',
  'type',
  '-type',
  'lastTestAt',
  '-lastTestAt',
  'updatedAt',
  '-updatedAt',
]);
export type ListSort = z.infer<typeof sortSchema>;
export const listSorts = sortSchema.options;

/** Rows of a page, which is what the API gives where nobody says how many. */
export const pageSize = limits.pageSizeDefault;

function known<Schema extends z.core.$ZodType>(schema: Schema) {
  return z.catch(z.optional(schema), undefined);
}

/** What of the list is shown, as the address says it. What an address has that the page does not know is left out. */
export const listSearchSchema = z.object({
  search: known(z.string().check(z.maxLength(limits.search))),
  type: known(z.string().check(z.maxLength(limits.key))),
  status: known(lastTestStatusSchema),
  sort: known(sortSchema),
  /** From 2 on: the first page has no number. */
  page: known(z.string().check(z.regex(/^(?:[2-9]|[1-9]\d{1,4})$/))),
});
export type ListSearch = z.infer<typeof listSearchSchema>;

/** What of the list is shown. */
export interface ListView {
  readonly search: string;
  readonly type: string | null;
  readonly status: LastTestStatus | null;
  readonly sort: ListSort;
  /** The first is 1. */
  readonly page: number;
}

/** What an address shows. */
export function viewOf({ search, type, status, sort, page }: ListSearch): ListView {
  return {
    search: search ?? '',
    type: type ?? null,
    status: status ?? null,
    sort: sort ?? 'name',
    page: page === undefined ? 1 : Number(page),
  };
}

/** The address of a view: what is as usual is left out, by name, so that links do not keep it. */
export function searchOf({ search, type, status, sort, page }: ListView): ListSearch {
  return {
    search: search === '' ? undefined : search,
    type: type ?? undefined,
    status: status ?? undefined,
    sort: sort === 'name' ? undefined : sort,
    page: page === 1 ? undefined : String(page),
  };
}

/** A view with something of it changed. Whoever changes what is listed, or its order, begins at the first page. */
export function changedView(view: ListView, change: Partial<ListView>): ListView {
  return { ...view, page: 1, ...change };
}

/** True where the view leaves profiles out. */
export function isFiltered({ search, type, status }: ListView): boolean {
  return search !== '' || type !== null || status !== null;
}

/** True where both list the same profiles, in whatever order and on whichever page. */
export function listsTheSame(one: ListView, other: ListView): boolean {
  return one.search === other.search && one.type === other.type && one.status === other.status;
}

/** The filters of a view as the API takes them. */
export function filterQuery({ search, type, status }: ListView) {
  return { search: search === '' ? undefined : search, type: type ?? undefined, status: status ?? undefined };
}

/** A view as the API takes it. The usual one is an empty query, which is asked for before the page has loaded. */
export function listQuery(view: ListView) {
  return {
    ...filterQuery(view),
    sort: view.sort === 'name' ? undefined : view.sort,
    offset: view.page === 1 ? undefined : (view.page - 1) * pageSize,
  };
}

/** How many pages so many profiles fill: at least one. */
export function pageCount(total: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}
