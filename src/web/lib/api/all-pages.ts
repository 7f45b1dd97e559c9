import { limits } from '#contract/limits.ts';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** What is asked for to get a page. */
export interface PageQuery {
  readonly limit: number;
  readonly cursor: string | undefined;
}

/** Everything that a list has, page by page as large as they may be. */
export async function allPages<Item>(read: (query: PageQuery) => Promise<Page<Item>>): Promise<Item[]> {
  const all: Item[] = [];
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await read({ limit: limits.pageSizeMax, cursor });
    all.push(...items);
    cursor = nextCursor ?? undefined;
  } while (cursor !== undefined);
  return all;
}
