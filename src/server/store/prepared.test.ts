import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { prepared, type Given } from './prepared.ts';
import { databaseOf } from './sql-store.ts';
import { sqliteEngine } from './sqlite/sqlite-engine.ts';

function emptyDatabase() {
  const database = databaseOf(sqliteEngine(join(temporaryFolder(), 'store.db')).dialect);
  onTestFinished(() => database.destroy());
  return database;
}

it('a query is built once for a database and its transactions, and takes its values each time', async () => {
  let built = 0;
  const asked = prepared((database, given: Given<{ first: string; second: string | null }>) => {
    built += 1;
    return database.selectNoFrom([
      given('first').as('firstOne'),
      given('second').as('secondOne'),
      given('first').as('again'),
    ]);
  });
  const database = emptyDatabase();
  expect(await asked(database, { first: 'a', second: null })).toEqual([
    { firstOne: 'a', secondOne: null, again: 'a' },
  ]);
  const inTransaction = await database
    .transaction()
    .execute((transaction) => asked(transaction, { first: 'b', second: 'c' }));
  expect(inTransaction).toEqual([{ firstOne: 'b', secondOne: 'c', again: 'b' }]);
  expect(built).toBe(1);
  await asked(emptyDatabase(), { first: 'd', second: null });
  expect(built).toBe(2);
});
