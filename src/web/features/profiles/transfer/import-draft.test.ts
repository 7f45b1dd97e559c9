import { expect, it } from 'vitest';
import { windowOf } from './import-draft.ts';

const at = (...paths: readonly string[]) =>
  paths.map((path) => ({ path, code: 'changed_meanwhile', message: '' }));

it.each([
  [at('rows.0'), { from: 0 }],
  [at('rows.49', 'rows.120'), { from: 0 }],
  [at('passphrase', 'rows.120'), { from: 100 }],
  [at('rows.120.name'), {}],
  [[], {}],
])('shows the first row that an error is about as a whole: %#', (errors, expected) => {
  expect(windowOf(errors)).toEqual(expected);
});
