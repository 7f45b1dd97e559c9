import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '#service/ports.ts';
import { StoreError } from '#service/ports/store.ts';
import { openSqlStore, type HostStore } from './sql-store.ts';
import { sqliteEngine } from './sqlite/sqlite-engine.ts';

/** The name of the database file in the data folder. */
export const databaseFile = 'authorization-profiles.db';

/** Where the host keeps its data. */
export interface StoreLocation {
  /** A folder of this machine; made, for its owner alone, where there is none. */
  readonly dataFolder: string;
}

/**
 * Opens the store that the settings name. The one place that knows which
 * databases there are. Rejects with a StoreError or a NewerSchemaError.
 */
export async function openStore({ dataFolder }: StoreLocation, clock: Clock): Promise<HostStore> {
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StoreError('unavailable', { cause: error });
  }
  return openSqlStore(sqliteEngine(join(dataFolder, databaseFile)), clock);
}
