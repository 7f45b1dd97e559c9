import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { standingClock } from '../../testing/clock.ts';
import { describePostgres, useDatabase } from '../../testing/postgres/postgres-tests.ts';
import { migrate } from '../migrate.ts';
import { migrations } from '../migrations/all.ts';
import type { Migration } from '../migrations/migration.ts';
import { databaseOf, openSqlStore } from '../sql-store.ts';
import { postgresEngine } from './postgres-engine.ts';

describePostgres('migrations of PostgreSQL', () => {
  const { address } = useDatabase();
  const starter = () => {
    const engine = postgresEngine(address());
    const database = databaseOf(engine.maintenanceDialect ?? engine.dialect);
    onTestFinished(() => database.destroy());
    return { engine, database };
  };

  it('are done once by starters that come at once, each of which finds them done', async () => {
    const stores = await Promise.all(
      Array.from({ length: 4 }, () => openSqlStore(postgresEngine(address()), standingClock)),
    );
    const { database } = starter();
    const applied = await database.selectFrom('schemaMigrations').selectAll().orderBy('version').execute();
    expect(applied.map(({ version }) => version)).toEqual(migrations.map(({ version }) => version));
    for (const store of stores) {
      await store.ping();
      await store.close();
    }
  });

  it('keep a second starter waiting for one that takes its time', async () => {
    const order: string[] = [];
    const next = migrations.length + 1;
    const slow: Migration = {
      version: next,
      name: 'slow',
      async up(transaction) {
        order.push('begun');
        await sql`select pg_sleep(0.3)`.execute(transaction);
        await transaction.schema.createTable('slow').addColumn('id', 'text').execute();
        order.push('done');
      },
    };
    const run = async () => {
      const { engine, database } = starter();
      await migrate(database, engine, standingClock, [...migrations, slow]);
      order.push('seen');
    };
    await Promise.all([run(), run()]);
    expect(order).toEqual(['begun', 'done', 'seen', 'seen']);
  });

  it('keep nothing of a step that fails', async () => {
    const { engine, database } = starter();
    const steps = (await database.selectFrom('schemaMigrations').selectAll().execute()).length;
    const filler: Migration = { version: steps, name: 'known', up: () => Promise.resolve() };
    const fails: Migration = {
      version: steps + 1,
      name: 'fails',
      async up(transaction) {
        await transaction.schema.createTable('half').addColumn('id', 'text').execute();
        await sql`insert into nowhere values (1)`.execute(transaction);
      },
    };
    const all = [...Array.from({ length: steps }, () => filler), fails];
    await expect(migrate(database, engine, standingClock, all)).rejects.toThrow(/nowhere/);
    const { rows } = await sql`select 1 from pg_tables where tablename = 'half'`.execute(database);
    expect(rows).toEqual([]);
    expect(await database.selectFrom('schemaMigrations').selectAll().execute()).toHaveLength(steps);
  });

  it('refuse a newer schema, and say so', async () => {
    await expect(openSqlStore(postgresEngine(address()), standingClock)).rejects.toThrow(
      `The database has schema version ${migrations.length + 1}, and this program knows versions up to ${migrations.length}.`,
    );
  });
});
