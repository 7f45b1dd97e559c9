import type Database from 'libsql';

/**
 * Takes the write lock. By `exec`, which cleans up behind itself: libsql leaves
 * any other statement standing that was refused for a lock, and while it
 * stands, nothing that is written after it is ever committed.
 */
export function beginWriting(database: Database.Database): void {
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
