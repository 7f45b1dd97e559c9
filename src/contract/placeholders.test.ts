import { expect, it } from 'vitest';
import { fillPlaceholders, placeholdersIn } from './placeholders.ts';

it('takes white space around a name off', () => {
  const found = placeholdersIn('{{env.A}}{{\t env.B\n}}{{ accessToken }}{{}}{{ a b }}');
  expect(found.map(({ meaning }) => meaning)).toEqual([
    { kind: 'variable', name: 'A' },
    { kind: 'variable', name: 'B' },
    { kind: 'access_token' },
    { kind: 'unknown' },
    { kind: 'unknown' },
  ]);
  expect(fillPlaceholders('a {{ env.A }} b', ({ text }) => text.toUpperCase())).toBe('a {{ ENV.A }} b');
});

it.each([
  ['one that is never closed', `{{${' '.repeat(100_000)}`],
  ['one that ends with another sign', `{{${' '.repeat(100_000)}}`],
  ['braces alone', '{'.repeat(100_000)],
  ['many that are begun', '{{ '.repeat(50_000)],
])('reads a long text with %s', (_, text) => {
  expect(placeholdersIn(text)).toEqual([]);
  expect(fillPlaceholders(text, () => '')).toBe(text);
});
