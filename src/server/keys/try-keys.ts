import type { Kysely } from 'kysely';
import { opensCanary } from '#service/keys/canary.ts';
import type { SealingKey } from '#service/ports.ts';
import { CommandError } from '../command-line/command-error.ts';
import { sealingKeyTable } from '../store/key-tables.ts';
import { migrations } from '../store/migrations/all.ts';
import { trashAndKeys } from '../store/migrations/0002-trash-and-keys.ts';
import { openFailure } from '../store/open-failure.ts';
import { engineAt } from '../store/open-store.ts';
import type { Schema } from '../store/schema.ts';
import { schemaVersion } from '../store/schema-version.ts';
import { databaseOf } from '../store/sql-store.ts';
import { describeLocation, type StoreLocation } from '../store/store-location.ts';

/** The version of a schema that opening the store would change, and that says which keys are in use; else null. */
async function oldVersion(database: Kysely<Schema>): Promise<number | null> {
  const version = (await schemaVersion(database)) ?? 0;
  return version >= trashAndKeys.version && version < migrations.length ? version : null;
}

/** True where keys have shown here that they sealed something, and none of the given ones is among them. */
async function areOthers(database: Kysely<Schema>, given: readonly SealingKey[]): Promise<boolean> {
  const shown = (await sealingKeyTable(database).list()).filter(({ canary }) => canary !== '');
  for (const record of shown) for (const key of given) if (await opensCanary(record, key)) return false;
  return shown.length > 0;
}

/**
 * Tries keys on a database whose schema opening the store would bring up to date, maybe under an older server that still
 * runs. Changes nothing. Rejects with a CommandError where none of them sealed anything there.
 */
export async function tryKeysOnOldSchema(
  location: StoreLocation,
  given: readonly SealingKey[],
): Promise<void> {
  if (given.length === 0) return;
  try {
    const engine = await engineAt(location);
    const database = databaseOf(engine.dialect);
    try {
      await engine.check(database);
      const version = await oldVersion(database);
      if (version === null || !(await areOthers(database, given))) return;
      const names = given.map(({ id }) => id).join(', ');
      throw new CommandError(
        `None of the keys that are given (${names}) sealed the secrets in ${describeLocation(location)}, so nothing was ` +
          `changed there: its schema stays at version ${version}. Give the key that did. Where it is lost, start the ` +
          'server first, which brings the schema up to date with any key.',
      );
    } finally {
      await database.destroy();
    }
  } catch (error) {
    throw openFailure(location, error);
  }
}
