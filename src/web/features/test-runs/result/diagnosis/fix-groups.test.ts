import { expect, it } from 'vitest';
import type { Suggestion } from '#contract/diagnosis.ts';
import { fixGroups } from './fix-groups.ts';

const suggestion = (code: string, rest: Partial<Suggestion> = {}) => ({
  ...{ code, text: code, parameters: {} },
  ...rest,
});
const codesOf = (...args: Parameters<typeof fixGroups>) =>
  fixGroups(...args).map((group) => group.map(({ code }) => code));

it('puts suggestions together that lead to the same field, and leaves the others as they are', () => {
  const url = { field: 'tokenRequestUrl' };
  const change = { field: 'tokenRequestUrl', change: { tokenRequestUrl: 'https://id.example.com/token' } };
  const suggestions = [
    suggestion('one', url),
    suggestion('two', change),
    suggestion('three', { field: 'scope' }),
    suggestion('four', url),
    suggestion('five'),
    suggestion('six'),
  ];
  expect(codesOf(suggestions, true)).toEqual([['one', 'four'], ['two'], ['three'], ['five'], ['six']]);
  expect(codesOf(suggestions, false)).toEqual([['one', 'two', 'four'], ['three'], ['five'], ['six']]);
});
