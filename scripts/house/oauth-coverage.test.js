import { describe, expect, test } from 'vitest';
import { textOf } from './repository.js';

const [, covered = '', open = ''] = textOf('docs/oauth-coverage.md').split(/^## /m);
const row = /^\| (P\d\d) +\|(.*)\|$/gm;

/** @param {string} part of the page */
function rowsOf(part) {
  return [...part.matchAll(row)].map(([, rule = '', rest = '']) => ({ rule, rest }));
}

const rules = Array.from({ length: 48 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`);

test('every rule is either covered or said to be open, once', () => {
  const named = [...rowsOf(covered), ...rowsOf(open)].map(({ rule }) => rule);
  expect(named.toSorted()).toEqual(rules);
});

describe('the test that is named', () => {
  test.each(rowsOf(covered).map(({ rule, rest }) => [rule, rest]))('for %s is there', (_, rest) => {
    const [, path = '', title = ''] = /`([^`]+)`: (.*?) *$/.exec(rest) ?? [];
    expect(path).toMatch(/^(?:src|e2e)\/.*\.ts$/);
    expect(title).not.toBe('');
    expect(textOf(path)).toContain(title);
  });
});
