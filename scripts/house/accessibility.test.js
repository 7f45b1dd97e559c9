import { describe, expect, test } from 'vitest';
import { textOf } from './repository.js';

const page = textOf('docs/accessibility.md');
const rows = [...page.matchAll(/^\| (A\d\d) +\|[^|]+\| *(.+?) *\|$/gm)].map(([, row = '', proof = '']) => ({
  row,
  proof,
}));

test('every row is there, once', () => {
  const expected = Array.from({ length: 28 }, (_, index) => `A${String(index + 1).padStart(2, '0')}`);
  expect(rows.map(({ row }) => row)).toEqual(expected);
});

describe('the proof that is named', () => {
  test.each(rows.map(({ row, proof }) => [row, proof]))('for %s is there', (_, proof) => {
    const protocol = /^protocol (\d)$/.exec(proof)?.[1];
    if (protocol !== undefined) {
      expect(page).toMatch(new RegExp(`^${protocol}\\. \\*\\*[^]*?Result: holds\\.`, 'm'));
      return;
    }
    const [, path = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(proof) ?? [];
    expect(path).toMatch(/^(?:src|e2e)\/.*\.tsx?$/);
    expect(title).not.toBe('');
    expect(textOf(path)).toContain(title);
  });
});
