import { expect, it } from 'vitest';
import { fillPlaceholders, mistypedPlaceholder, placeholdersIn } from './placeholders.ts';

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
  expect(mistypedPlaceholder(text, true)).toBeUndefined();
});

it.each([
  ['https://id.example.com/{{env.A}}/{{env.B', '{{env.B'],
  ['Bearer {{accessToken}', '{{accessToken}'],
  ['{{ env.A }', '{{ env.A }'],
  ['https://{env.A}.example.com', '{env.A}'],
  ['{env.A}}', '{env.A}}'],
  ['Bearer {accessToken}', '{accessToken}'],
  ['https://api.example.com/{tenant}/{token.id}}', '{token.id}}'],
])('sees in %s a placeholder that lacks a brace', (text, found) => {
  expect(mistypedPlaceholder(text, true)).toBe(found);
});

it.each([
  'Bearer {{accessToken}}',
  '{"a":{"b":"{{env.A}}"}}',
  '{tenant}',
  '{{}}',
  '{ {',
  'a}}',
  '{tokenId}',
  '{ session { accessToken } }',
  '{ accessToken }',
  '{session{accessToken}}',
])('sees none in %s', (text) => {
  expect(mistypedPlaceholder(text, true)).toBeUndefined();
});

it('takes a name in single braces for a place where the values of a token are not known', () => {
  expect(mistypedPlaceholder('https://api.example.com/{accessToken}', false)).toBeUndefined();
});
