import { describe, expect, it } from 'vitest';
import {
  changedView,
  isFiltered,
  listQuery,
  listSearchSchema,
  pageCount,
  searchOf,
  viewOf,
  type ListView,
} from './list-view.ts';

const whole: ListView = { search: '', type: null, status: null, sort: 'name', page: 1 };

describe('the address of a list', () => {
  it('says nothing of what is as usual', () => {
    expect(viewOf({})).toEqual(whole);
    expect(Object.values(searchOf(whole))).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('keeps a view', () => {
    const view: ListView = { search: 'a', type: 'basic', status: 'never', sort: '-updatedAt', page: 12 };
    expect(viewOf(listSearchSchema.parse(searchOf(view)))).toEqual(view);
  });

  it.each([
    [{ status: 'broken' }],
    [{ sort: 'secret' }],
    [{ page: '1' }],
    [{ page: '-2' }],
    [{ page: '1e3' }],
    [{ page: '999999' }],
    [{ search: 'x'.repeat(201) }],
    [{ type: 7 }],
  ])('passes over %j', (search) => {
    expect(viewOf(listSearchSchema.parse(search))).toEqual(whole);
  });
});

describe('a view', () => {
  it('is asked for by what is not as usual', () => {
    expect(Object.values(listQuery(whole)).every((value) => value === undefined)).toBe(true);
    expect(listQuery({ ...whole, sort: 'type', page: 3 })).toMatchObject({ sort: 'type', offset: 100 });
  });

  it('begins at its first page when something else of it changes', () => {
    const view = { ...whole, page: 7 };
    expect(changedView(view, { search: 'a' })).toEqual({ ...whole, search: 'a' });
    expect(changedView(view, { page: 8 })).toEqual({ ...whole, page: 8 });
  });

  it('leaves profiles out by search, type or status, and not by its order', () => {
    expect(isFiltered({ ...whole, sort: '-name', page: 2 })).toBe(false);
    for (const change of [{ search: 'a' }, { type: 'basic' }, { status: 'failed' as const }])
      expect(isFiltered({ ...whole, ...change })).toBe(true);
  });

  it.each([
    [0, 1],
    [50, 1],
    [51, 2],
    [10_000, 200],
  ])('of %i profiles has %i pages', (total, pages) => {
    expect(pageCount(total)).toBe(pages);
  });
});
