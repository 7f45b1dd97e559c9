import type { Dialect, Kysely, RawBuilder } from 'kysely';
import type { Schema } from './schema.ts';

/**
 * What differs between the databases. Everything else is written once, in SQL
 * that all of them understand.
 */
export interface Engine {
  readonly dialect: Dialect;
  /** The type of a text column that is compared by code point. */
  readonly textColumn: RawBuilder<unknown>;
  isUniqueViolation(error: unknown): boolean;
  /** Called first in the transaction of a migration: waits until no other program migrates. */
  lockMigrations(transaction: Kysely<Schema>): Promise<void>;
}
