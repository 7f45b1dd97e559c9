import { expect, it } from 'vitest';
import { limits } from '#contract/limits.ts';
import { allPages, type PageQuery } from './all-pages.ts';

it('reads page after page until there is none', async () => {
  const pages = new Map([
    [undefined, { items: ['a', 'b'], nextCursor: 'second' }],
    ['second', { items: ['c'], nextCursor: null }],
  ]);
  const asked: PageQuery[] = [];
  const all = await allPages(async (query) => {
    asked.push(query);
    return pages.get(query.cursor) ?? { items: [], nextCursor: null };
  });
  expect(all).toEqual(['a', 'b', 'c']);
  expect(asked).toEqual([
    { limit: limits.pageSizeMax, cursor: undefined },
    { limit: limits.pageSizeMax, cursor: 'second' },
  ]);
});
