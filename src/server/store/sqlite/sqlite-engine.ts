import Database from 'libsql';
import { sql, type Kysely } from 'kysely';
import { StoreError } from '#service/ports/store.ts';
import type { Engine } from '../engine.ts';
import type { Schema } from '../schema.ts';
import { UnusableDatabaseError } from '../unusable-database-error.ts';
import { ImmediateSqliteDialect } from './immediate-driver.ts';
import { makeDatabaseFile, refuseEmptyFile } from './database-file.ts';
import { guarded } from './guarded-database.ts';
import { isUniqueViolation, toStoreError } from './sqlite-error.ts';

/** Milliseconds that a write waits for another process on the same file. */
const busyTimeoutMs = 5000;

/**
 * Opens a file as every database of this program is opened. Throws a
 * StoreError, or an UnusableDatabaseError where it has lost what was in it.
 */
export function openDatabase(file: string): Database.Database {
  let database: Database.Database;
  try {
    makeDatabaseFile(file);
    refuseEmptyFile(file);
    database = new Database(file);
  } catch (error) {
    const known = toStoreError(error);
    if (known instanceof UnusableDatabaseError || known instanceof StoreError) throw known;
    throw new StoreError('unavailable', { cause: error });
  }
  try {
    database.pragma(`busy_timeout=${busyTimeoutMs}`);
    database.pragma('journal_mode=WAL');
    database.pragma('synchronous=FULL');
    database.pragma('foreign_keys=ON');
    return database;
  } catch (error) {
    database.close();
    throw toStoreError(error);
  }
}

/**
 * Commits reach the system and not the disk: SQLite then waits for that with the next commit that does, or when it
 * brings the log into the file. Nothing else is on the connection meanwhile.
 */
function unhurriedly<Result>(
  file: Database.Database,
  database: Kysely<Schema>,
  work: (transaction: Kysely<Schema>) => Promise<Result>,
): Promise<Result> {
  return database.connection().execute(async (connection) => {
    guarded(() => file.exec('pragma synchronous=NORMAL'));
    try {
      return await connection.transaction().execute(work);
    } finally {
      guarded(() => file.exec('pragma synchronous=FULL'));
    }
  });
}

/** The engine over a database that is open. */
export function engineOver(database: Database.Database): Engine {
  return {
    dialect: new ImmediateSqliteDialect(database),
    textColumn: sql`text`,
    // Each transaction holds the write lock from its first moment: there is nothing more to hold, or to wait for.
    holdsRows: false,
    isShared: false,
    indexesLongTexts: true,
    holdTable: () => Promise.resolve(),
    lockMigrations: () => Promise.resolve(),
    unhurriedly: (of, work) => unhurriedly(database, of, work),
    isUniqueViolation,
    isConflict: () => false,
    check: () => Promise.resolve(),
    attempt: (_, statement) => statement(),
  };
}

/**
 * SQLite in a file, which is made where there is none. Every commit reaches the
 * disk before it is acknowledged, but for those of `unhurriedly`. Throws a StoreError where the file cannot be
 * opened or is not a database, and an UnusableDatabaseError where it is empty.
 */
export function sqliteEngine(file: string): Engine {
  return engineOver(openDatabase(file));
}
