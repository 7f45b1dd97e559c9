import type Database from 'libsql';
import { SqliteDialect, SqliteDriver, type DatabaseConnection, type Driver } from 'kysely';
import { guarded, guardedDatabase } from './guarded-database.ts';
import { beginWriting } from './write-lock.ts';

function checkpoint(database: Database.Database): void {
  try {
    // Others on the same file are not waited for: the last one does it.
    database.pragma('busy_timeout=0');
    database.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // Nothing is lost: it stays in the file beside it, and is read from there.
  }
}

/**
 * Takes the write lock when a transaction begins. A transaction that read first
 * would fail at its first write, without waiting, if another process had written meanwhile.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database: guardedDatabase(database) });
    this.#database = database;
  }

  override async beginTransaction(): Promise<void> {
    guarded(() => beginWriting(this.#database));
  }

  /**
   * SQLite has rolled back by itself after some errors, such as a full disk:
   * then nothing is left to do. Asked when it is closed, the driver would end the process.
   */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.open && this.#database.inTransaction) await super.rollbackTransaction(connection);
  }

  /**
   * Brings everything into the file itself, so that whoever copies it alone, of
   * a server that has ended, has it all. Statements that nobody has collected
   * yet would keep SQLite from doing so when it is closed.
   */
  override async destroy(): Promise<void> {
    if (this.#database.open) checkpoint(this.#database);
    await super.destroy();
  }
}

/** Kysely's dialect of SQLite over this driver. */
export class ImmediateSqliteDialect extends SqliteDialect {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database: guardedDatabase(database) });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#database);
  }
}
