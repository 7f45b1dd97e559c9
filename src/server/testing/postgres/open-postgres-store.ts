import { sql } from 'kysely';
import { afterAll, beforeAll } from 'vitest';
import type { HostStore } from '../../store/sql-store.ts';
import { databaseOf, openSqlStore } from '../../store/sql-store.ts';
import { postgresEngine } from '../../store/postgres/postgres-engine.ts';
import { standingClock } from '../clock.ts';
import { useDatabase } from './postgres-tests.ts';

/** A store in a database of its own for all tests around, which is emptied whenever a test opens it. */
export function usePostgresStore(): () => Promise<{ store: HostStore; close: () => Promise<void> }> {
  const database = useDatabase();
  let store: HostStore | undefined;
  beforeAll(async () => {
    store = await openSqlStore(postgresEngine(database.address()), standingClock);
  }, 60_000);
  afterAll(() => store?.close());

  return async () => {
    if (store === undefined) throw new Error('The store is there only while the tests run.');
    const { dialect } = postgresEngine(database.address());
    const direct = databaseOf(dialect);
    const tables = await sql<{ name: string }>`
      select quote_ident(tablename) as name from pg_tables
      where schemaname = current_schema() and tablename <> 'schema_migrations'`.execute(direct);
    await sql`truncate ${sql.raw(tables.rows.map(({ name }) => name).join(', '))}`.execute(direct);
    await direct.destroy();
    return { store, close: async () => undefined };
  };
}
