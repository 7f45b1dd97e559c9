import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '#service/ports.ts';
import { StoreError } from '#service/ports/store.ts';
import type { Engine } from './engine.ts';
import { makeFolder } from './make-folder.ts';
import { openFailure } from './open-failure.ts';
import { openSqlStore, type HostStore } from './sql-store.ts';
import { sqliteEngine } from './sqlite/sqlite-engine.ts';
import type { StoreLocation } from './store-location.ts';

/** The name of the database file in the data folder. */
export const databaseFile = 'authorization-profiles.db';

/** Makes the folder, for its owner alone, where there is none. */
function engineInFolder(folder: string): Engine {
  try {
    makeFolder(folder);
    // SQLite makes files beside its own, and says nothing helpful where it cannot.
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new StoreError('unavailable', { cause: error });
  }
  return sqliteEngine(join(folder, databaseFile));
}

/** The engine of a location. Rejects with a StoreError or an UnusableDatabaseError. */
export async function engineAt(location: StoreLocation): Promise<Engine> {
  if (location.kind === 'sqlite') return engineInFolder(location.folder);
  // The driver is loaded where it is used only.
  const { postgresEngine } = await import('./postgres/postgres-engine.ts');
  return postgresEngine(location.address);
}

/**
 * Opens the store that the settings name. The one place that knows which
 * databases there are. Rejects with an UnusableDatabaseError that says what to
 * do, or a NewerSchemaError.
 */
export async function openStore(location: StoreLocation, clock: Clock): Promise<HostStore> {
  try {
    return await openSqlStore(await engineAt(location), clock);
  } catch (error) {
    throw openFailure(location, error);
  }
}
