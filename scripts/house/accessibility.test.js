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

/** What is written of each protocol, from its number to the next one. */
const protocols = new Map(
  page
    .slice(page.indexOf('\n## Protocols'))
    .split(/^(?=\d\. )/m)
    .slice(1)
    .map((text) => [text.slice(0, 1), text]),
);

describe('a protocol', () => {
  test.each([...protocols])(
    '%s says what was done, when and with which browser, and what it came to',
    (_, text) => {
      expect(text).toMatch(/^\d\. \*\*[^*]+\*\* \S/);
      expect(text).toMatch(/\bChromium\s\d+\.[\d.]+\d\b/);
      expect(text).toMatch(/\b20\d\d-\d\d-\d\d\b/);
      expect(text.match(/Result:/g)).toHaveLength(1);
      expect(text.trimEnd()).toMatch(/Result: holds\.$/);
    },
  );
});

describe('the proof that is named', () => {
  const proofs = rows.flatMap(({ row, proof }) => proof.split(/; (?=`)/).map((one) => [row, one]));
  test.each(proofs)('for %s is there: %s', (_, proof) => {
    const protocol = /^protocol (\d)$/.exec(proof)?.[1];
    if (protocol !== undefined) {
      expect(protocols.has(protocol)).toBe(true);
      return;
    }
    const [, path = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(proof) ?? [];
    expect(path).toMatch(/^(?:src|e2e)\/.*\.tsx?$/);
    // The whole name of the test, not a part of another one.
    expect(title).not.toBe('');
    expect(textOf(path)).toContain(`'${title}'`);
  });
});
