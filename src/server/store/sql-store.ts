import { CamelCasePlugin, Kysely, sql, type Dialect } from 'kysely';
import type { Clock } from '#service/ports.ts';
import type { Store, Tables } from '#service/ports/store.ts';
import { assistantTable } from './assistant-table.ts';
import type { Engine } from './engine.ts';
import { leaseTable, sealingKeyTable } from './key-tables.ts';
import { migrate } from './migrate.ts';
import { pendingAuthorizationTable } from './pending-authorization-table.ts';
import { profileTable } from './profile-table.ts';
import { retryConflicts } from './retry-conflicts.ts';
import type { Schema } from './schema.ts';
import { sealedProfiles } from './sealed-profiles.ts';
import { sealedTestRuns } from './sealed-test-runs.ts';
import { sealedVariables } from './sealed-variables.ts';
import { testRunTable } from './test-run-table.ts';
import { variableTable } from './variable-table.ts';
import { refuseUnfinishedCopy } from './unfinished-copy.ts';

/** A store of this host: the port, and what a host needs of it. */
export interface HostStore extends Store {
  /** Rejects where the database does not answer. */
  ping(): Promise<void>;
  /** Waits for what is going on and closes the database. */
  close(): Promise<void>;
}

/** A database over a dialect, with the names that the code uses. */
export function databaseOf(dialect: Dialect): Kysely<Schema> {
  return new Kysely<Schema>({ dialect, plugins: [new CamelCasePlugin()] });
}

function tablesOf(database: Kysely<Schema>, engine: Engine): Tables {
  return {
    assistants: assistantTable(database, engine),
    profiles: profileTable(database, engine),
    testRuns: testRunTable(database),
    variables: variableTable(database),
    sealed: {
      authorization_profiles: sealedProfiles(database),
      variables: sealedVariables(database),
      test_runs: sealedTestRuns(database),
    },
    sealingKeys: sealingKeyTable(database),
    leases: leaseTable(database),
    pendingAuthorizations: pendingAuthorizationTable(database),
  };
}

/** Refuses a database that cannot be used, and brings the schema of one that can up to date. */
async function prepare(database: Kysely<Schema>, engine: Engine, clock: Clock): Promise<void> {
  const isShared = engine.maintenanceDialect === undefined;
  const patient = isShared ? database : databaseOf(engine.maintenanceDialect);
  try {
    await engine.check(patient);
    await migrate(patient, engine, clock);
    await refuseUnfinishedCopy(patient);
  } finally {
    if (!isShared) await patient.destroy();
  }
}

/**
 * Opens a store over an engine, with its schema brought up to date. Rejects
 * with a StoreError, a NewerSchemaError or an UnusableDatabaseError, and then leaves nothing open.
 */
export async function openSqlStore(engine: Engine, clock: Clock): Promise<HostStore> {
  const database = databaseOf(engine.dialect);
  try {
    await prepare(database, engine, clock);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  const ping = async () => {
    await sql`select 1`.execute(database);
  };
  return {
    ...tablesOf(database, engine),
    isShared: engine.isShared,
    transaction: (work, { isDisposable = false } = {}) => {
      const over = (transaction: Kysely<Schema>) => work(tablesOf(transaction, engine));
      return retryConflicts(
        () => (isDisposable ? engine.unhurriedly(database, over) : database.transaction().execute(over)),
        (error) => engine.isConflict(error),
      );
    },
    ping,
    async close() {
      // Takes its turn behind a transaction that is going on.
      await ping().catch(() => undefined);
      await database.destroy();
    },
  };
}
