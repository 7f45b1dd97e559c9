import { sql, type Kysely } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Schema } from '../schema.ts';
import { UnusableDatabaseError } from '../unusable-database-error.ts';
import { poolConfig } from './pool-config.ts';
import { PooledPostgresDialect } from './pooled-driver.ts';
import type { PostgresAddress } from './postgres-address.ts';
import { isConflict, isUniqueViolation } from './postgres-error.ts';
import { maintenanceLimits, requestLimits } from './postgres-limits.ts';

const oldestVersion = 14;

/** A number of ours, by which programs that migrate one database find one another. */
const migrationLock = 4_170_316_502;

async function check(database: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ version: number; encoding: string }>`
    select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding
  `.execute(database);
  const { version, encoding } = rows[0] ?? { version: 0, encoding: '' };
  if (version < oldestVersion)
    throw new UnusableDatabaseError(
      `PostgreSQL ${oldestVersion} or newer is needed, and this database is served by version ${version}.`,
    );
  if (encoding !== 'UTF8')
    throw new UnusableDatabaseError(
      `The encoding of the database must be UTF8, and it is ${encoding}. Make another one: createdb --encoding=UTF8 --template=template0`,
    );
}

async function lockMigrations(transaction: Kysely<Schema>): Promise<void> {
  // Another program may migrate for long; behind it, tables are waited for only so long.
  await sql`set local lock_timeout = 0`.execute(transaction);
  await sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(transaction);
  await sql`set local lock_timeout = ${sql.lit(maintenanceLimits.lockMs)}`.execute(transaction);
}

/** After a statement that was refused, only a savepoint lets a transaction go on. */
async function attempt<Result>(database: Kysely<Schema>, statement: () => Promise<Result>): Promise<Result> {
  if (!database.isTransaction) return statement();
  await sql`savepoint attempt`.execute(database);
  try {
    const result = await statement();
    await sql`release savepoint attempt`.execute(database);
    return result;
  } catch (error) {
    if (isUniqueViolation(error)) await sql`rollback to savepoint attempt`.execute(database);
    throw error;
  }
}

/**
 * PostgreSQL 14 or newer, which several servers may share. Connects when it is
 * first used. Throws an UnusableDatabaseError where a file that the address
 * names cannot be read.
 */
export function postgresEngine(address: PostgresAddress, limits = requestLimits): Engine {
  return {
    dialect: new PooledPostgresDialect(poolConfig(address, limits)),
    maintenanceDialect: new PooledPostgresDialect(poolConfig(address, maintenanceLimits)),
    textColumn: sql`text collate "C"`,
    holdsRows: true,
    isShared: true,
    indexesLongTexts: false,
    unhurriedly: (database, work) =>
      database.transaction().execute(async (transaction) => {
        await sql`set local synchronous_commit to off`.execute(transaction);
        return work(transaction);
      }),
    isUniqueViolation,
    isConflict,
    check,
    lockMigrations,
    async holdTable(transaction, table) {
      await sql`lock table ${sql.table(table)} in share row exclusive mode`.execute(transaction);
    },
    attempt,
  };
}
