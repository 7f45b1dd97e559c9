import { describe, expect, test } from 'vitest';
import { textOf } from './repository.js';

const [, covered = '', open = '', , oauth1 = '', password = ''] =
  textOf('docs/oauth-coverage.md').split(/^## /m);
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

/** @param {string} row that ends with the file and the name of a test */
function expectTest(row) {
  const [, path = '', title = ''] = /`([^`]+)`: (.*?) *$/.exec(row) ?? [];
  expect(path).toMatch(/^(?:src|e2e)\/.*\.ts$/);
  expect(title).not.toBe('');
  expect(textOf(path)).toContain(title);
}

describe('the test that is named', () => {
  test.each(rowsOf(covered).map(({ rule, rest }) => [rule, rest]))('for %s is there', (_, rest) =>
    expectTest(rest),
  );

  const ofOAuth1 = [...oauth1.matchAll(/^\| (\d[\d., ]*?) +\|(.*)\|$/gm)].map(([, source, rest]) => [
    source,
    rest,
  ]);
  test.each(ofOAuth1)('for RFC 5849 %s is there', (_, rest) => expectTest(rest ?? ''));

  const ofPassword = [...password.matchAll(/^\| (RFC [\d., ]*?) +\|(.*)\|$/gm)].map(([, source, rest]) => [
    source,
    rest,
  ]);
  test.each(ofPassword)('for the password grant, %s, is there', (_, rest) => expectTest(rest ?? ''));

  test('is one for OAuth v1 and the password grant too', () => {
    expect(ofPassword.length).toBeGreaterThan(0);
    expect(ofOAuth1.length).toBeGreaterThan(0);
  });
});
