import { join } from 'node:path';
import type { Kysely, Transaction } from 'kysely';
import type { Clock } from '#service/ports.ts';
import { CommandError } from '../command-line/command-error.ts';
import type { Engine } from '../store/engine.ts';
import { migrate } from '../store/migrate.ts';
import { migrations } from '../store/migrations/all.ts';
import { openFailure } from '../store/open-failure.ts';
import { databaseFile, engineAt } from '../store/open-store.ts';
import type { Schema } from '../store/schema.ts';
import { schemaVersion } from '../store/schema-version.ts';
import { databaseOf } from '../store/sql-store.ts';
import { engineOver } from '../store/sqlite/sqlite-engine.ts';
import { isUnwritable, openUnwritable } from '../store/sqlite/unwritable-file.ts';
import { describeLocation, type StoreLocation } from '../store/store-location.ts';
import { refuseUnfinishedCopy } from '../store/unfinished-copy.ts';

/** One end of a copy. */
export interface Side {
  /** Where it is, without anything secret. */
  readonly name: string;
  readonly database: Kysely<Schema>;
  readonly engine: Engine;
  /** Does work in a transaction. Failures of this database become errors that name it. */
  transaction<Result>(work: (transaction: Transaction<Schema>) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

async function opened(
  location: StoreLocation,
  openEngine: (location: StoreLocation) => Promise<Engine>,
  prepare: (side: Pick<Side, 'name' | 'database' | 'engine'>) => Promise<void>,
): Promise<Side> {
  const named = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw openFailure(location, error);
    }
  };
  const name = describeLocation(location);
  const engine = await named(() => openEngine(location));
  const database = databaseOf(engine.maintenanceDialect ?? engine.dialect);
  const close = () => database.destroy();
  try {
    await named(() => engine.check(database));
    await named(() => prepare({ name, database, engine }));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    name,
    database,
    engine,
    transaction: (work) => named(() => database.transaction().execute(work)),
    close,
  };
}

/** A folder that can only be read, such as a copy on another disk, is read as it is. */
async function engineToRead(location: StoreLocation): Promise<Engine> {
  if (location.kind !== 'sqlite') return engineAt(location);
  const file = join(location.folder, databaseFile);
  return isUnwritable(file) ? engineOver(openUnwritable(file)) : engineAt(location);
}

/** Opens the end that is copied from. Nothing is changed there. Rejects with an error that says what to do. */
export function openSource(location: StoreLocation): Promise<Side> {
  return opened(location, engineToRead, async (side) => {
    const version = await schemaVersion(side.database);
    if (version === null) throw new CommandError(`${side.name} holds nothing of this program.`);
    if (version !== migrations.length)
      throw new CommandError(
        `${side.name} has schema version ${version}, and this program copies version ${migrations.length}. ` +
          `Start ${version < migrations.length ? 'the server on it once, which brings it up to date' : 'the newer program'}.`,
      );
    await refuseUnfinishedCopy(side.database);
  });
}

/** Opens the end that is copied to, with its tables made. Rejects with an error that says what to do. */
export function openTarget(location: StoreLocation, clock: Clock): Promise<Side> {
  return opened(location, engineAt, ({ database, engine }) => migrate(database, engine, clock));
}
