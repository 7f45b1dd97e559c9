import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from './search-params.ts';

describe('search parameters', () => {
  it.each(['123', 'true', '"quoted"', 'a b&c=d', 'ü €', '[1]'])('keeps %j a text on both ways', (search) => {
    expect(parseSearch(stringifySearch({ search }))).toEqual({ search });
  });

  it('leaves out what is empty or undefined', () => {
    expect(stringifySearch({ search: '', other: undefined })).toBe('');
  });
});
