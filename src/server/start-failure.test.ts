import { expect, it } from 'vitest';
import { StoreError } from '#service/ports/store.ts';
import { SettingsError } from './config/settings-error.ts';
import { startFailure } from './start-failure.ts';
import { NewerSchemaError } from './store/migrate.ts';

it.each([
  [new SettingsError(['PORT: 8080 is in use.']), 'A setting is wrong:\n  PORT: 8080 is in use.'],
  [new NewerSchemaError(3, 1), 'The database has schema version 3, and this program knows versions up to 1.'],
  [new StoreError('full'), 'There is no room left in ./data.'],
  [new StoreError('unavailable'), 'The database in ./data cannot be opened:'],
])('says what to do about %s', (error, text) => {
  expect(startFailure(error, './data')).toContain(text);
});

it('says of an error that nobody foresaw where it was thrown, and not what it says', () => {
  const text = startFailure(new TypeError('canary-message'), './data');
  expect(text).toMatch(/"TypeError".*start-failure\.test\.ts/);
  expect(text).not.toContain('canary');
});
