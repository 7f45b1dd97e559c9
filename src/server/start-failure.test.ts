import { expect, it } from 'vitest';
import { SettingsError } from './config/settings-error.ts';
import { startFailure } from './start-failure.ts';
import { NewerSchemaError } from './store/migrate.ts';
import { UnusableDatabaseError } from './store/unusable-database-error.ts';

it.each([
  [new SettingsError(['PORT: 8080 is in use.']), 'A setting is wrong:\n  PORT: 8080 is in use.'],
  [new NewerSchemaError(3, 1), 'The database has schema version 3, and this program knows versions up to 1.'],
  [new UnusableDatabaseError('./data has no room left.'), './data has no room left.'],
])('says what to do about %s', (error, text) => {
  expect(startFailure(error)).toContain(text);
});

it('says of an error that nobody foresaw where it was thrown, and not what it says', () => {
  const text = startFailure(new TypeError('canary-message'));
  expect(text).toMatch(/"TypeError".*start-failure\.test\.ts/);
  expect(text).not.toContain('canary');
});
