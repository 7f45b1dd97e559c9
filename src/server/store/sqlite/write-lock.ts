import { accessSync } from 'node:fs';
import type Database from 'libsql';
import { z } from '#contract/zod.ts';
import { StoreError } from '#service/ports/store.ts';
import { codeOf } from '../../error-code.ts';

const databasesSchema = z.array(z.object({ name: z.string(), file: z.string() }));
const files = new WeakMap<Database.Database, string>();

/** The file of a database, empty where it has none. */
function fileOf(database: Database.Database): string {
  const known = files.get(database);
  if (known !== undefined) return known;
  const all = databasesSchema.parse(database.pragma('database_list'));
  const file = all.find(({ name }) => name === 'main')?.file ?? '';
  files.set(database, file);
  return file;
}

/**
 * Throws a StoreError where the file was removed meanwhile: SQLite goes on with what it has open, and whatever it is given
 * would be gone with the end of this process.
 */
function requireFile(database: Database.Database): void {
  const file = fileOf(database);
  if (file === '') return;
  try {
    accessSync(file);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') throw new StoreError('unavailable', { cause });
  }
}

/**
 * Takes the write lock. Throws a StoreError where the file is not there any more. By `exec`, which cleans up behind itself: libsql leaves
 * any other statement standing that was refused for a lock, and while it
 * stands, nothing that is written after it is ever committed.
 */
export function beginWriting(database: Database.Database): void {
  requireFile(database);
  database.exec('begin immediate');
}

function rollBack(database: Database.Database): void {
  // SQLite has rolled back by itself after some errors.
  if (database.inTransaction) database.exec('rollback');
}

/** Carries out a statement that writes; outside of a transaction, in one of its own. */
export function writing<Result>(database: Database.Database, write: () => Result): Result {
  if (database.inTransaction) return write();
  beginWriting(database);
  try {
    const result = write();
    database.exec('commit');
    return result;
  } catch (error) {
    rollBack(database);
    throw error;
  }
}
