import { once } from 'node:events';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { standingClock } from '../testing/clock.ts';
import { assistant } from '../testing/store-suite/records.ts';
import { runProgram, withPrograms } from '../testing/run-program.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';
import { databaseOf, openSqlStore } from './sql-store.ts';
import { sqliteEngine } from './sqlite/sqlite-engine.ts';

function opened(file = join(temporaryFolder(), 'store.db')) {
  const engine = sqliteEngine(file);
  const database = databaseOf(engine.dialect);
  onTestFinished(() => database.destroy());
  const applied = () => database.selectFrom('schemaMigrations').selectAll().orderBy('version').execute();
  return { engine, database, file, applied };
}

const addsTable = (version: number, name: string): Migration => ({
  version,
  name,
  async up(transaction) {
    await transaction.schema.createTable(name).addColumn('id', 'text').execute();
  },
});

it('numbers its steps from one without a gap', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});

it('applies each step once, in order, and says when', async () => {
  const { engine, database, applied } = opened();
  const steps = [addsTable(1, 'first'), addsTable(2, 'second')];
  await migrate(database, engine, standingClock, steps.slice(0, 1));
  await migrate(database, engine, standingClock, steps);
  await migrate(database, engine, standingClock, steps);
  expect(await applied()).toEqual([
    { version: 1, name: 'first', appliedAt: '2026-11-23T12:00:00.000Z' },
    { version: 2, name: 'second', appliedAt: '2026-11-23T12:00:00.000Z' },
  ]);
});

it('shares the steps among programs that start at once', withPrograms, async () => {
  const file = join(temporaryFolder(), 'store.db');
  const programs = Array.from({ length: 2 }, () => runProgram('open-store', [file]));
  const ended = await Promise.all(programs.map((program) => once(program, 'exit')));
  expect(ended).toEqual(programs.map(() => [0, null]));
  expect(await opened(file).applied()).toHaveLength(migrations.length);
});

it('keeps nothing of a step that fails, and goes on from it the next time', async () => {
  const { engine, database, applied } = opened();
  const fails: Migration = {
    version: 2,
    name: 'second',
    async up(transaction, itsEngine) {
      await addsTable(2, 'second').up(transaction, itsEngine);
      await sql`insert into nowhere values (1)`.execute(transaction);
    },
  };
  await expect(migrate(database, engine, standingClock, [addsTable(1, 'first'), fails])).rejects.toThrow();
  expect(await applied()).toHaveLength(1);
  await migrate(database, engine, standingClock, [addsTable(1, 'first'), addsTable(2, 'second')]);
  expect(await applied()).toHaveLength(2);
});

it('refuses a newer schema, says so, and leaves it alone', async () => {
  const { engine, database, file, applied } = opened();
  const newer = [...migrations, addsTable(migrations.length + 1, 'from_the_future')];
  await migrate(database, engine, standingClock, newer);
  await expect(openSqlStore(sqliteEngine(file), standingClock)).rejects.toThrow(
    `The database has schema version ${newer.length}, and this program knows versions up to ${migrations.length}. ` +
      'Start the newer version of the program that wrote it, or restore a backup made by this one.',
  );
  expect(await applied()).toHaveLength(newer.length);
});

it('changes nothing in a database that is up to date', async () => {
  const file = join(temporaryFolder(), 'store.db');
  const first = await openSqlStore(sqliteEngine(file), standingClock);
  await first.assistants.insert(assistant());
  await first.close();
  const again = await openSqlStore(sqliteEngine(file), standingClock);
  onTestFinished(() => again.close());
  expect(await again.assistants.find('assistant-1')).toEqual(assistant());
});
