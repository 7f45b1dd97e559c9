import type { Dialect, Kysely, RawBuilder } from 'kysely';
import type { Schema } from './schema.ts';

/**
 * What differs between the databases. Everything else is written once, in SQL
 * that all of them understand.
 */
export interface Engine {
  readonly dialect: Dialect;
  /** For migrations and copies, where statements may take longer than those of a request. Without it `dialect` is for both. */
  readonly maintenanceDialect?: Dialect;
  /** The type of a text column that is compared by code point. */
  readonly textColumn: RawBuilder<unknown>;
  /** True where transactions go on side by side, so that one has to hold the rows that it has read. */
  readonly holdsRows: boolean;
  /** True where several servers may use one database. */
  readonly isShared: boolean;
  /** True where an index takes texts of any length. */
  readonly indexesLongTexts: boolean;
  /** Runs a transaction whose commit does not wait for the disk. What is written later is never there without it. */
  unhurriedly<Result>(
    database: Kysely<Schema>,
    work: (transaction: Kysely<Schema>) => Promise<Result>,
  ): Promise<Result>;
  isUniqueViolation(error: unknown): boolean;
  /** True where the database gave work up in favour of other work: nothing was saved, and it can be done again. */
  isConflict(error: unknown): boolean;
  /** Rejects where this database cannot be used, with a message that says why. */
  check(database: Kysely<Schema>): Promise<void>;
  /** Called first in the transaction of a migration: waits until no other program migrates. */
  lockMigrations(transaction: Kysely<Schema>): Promise<void>;
  /** Keeps others from changing a table until the transaction ends. */
  holdTable(transaction: Kysely<Schema>, table: keyof Schema): Promise<void>;
  /** Carries out a statement that may be refused, so that a transaction around it can go on. */
  attempt<Result>(database: Kysely<Schema>, statement: () => Promise<Result>): Promise<Result>;
}
