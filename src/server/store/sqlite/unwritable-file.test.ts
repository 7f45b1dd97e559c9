import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { standingClock } from '../../testing/clock.ts';
import { fillStore } from '../../testing/fill-store.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { databaseFile, openStore } from '../open-store.ts';
import { databaseOf } from '../sql-store.ts';
import { engineOver } from './sqlite-engine.ts';
import { isUnwritable, openUnwritable } from './unwritable-file.ts';

/** A database that was closed, in a folder with a name that means something in a URL. */
async function closedDatabase(): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = join(temporaryFolder(), 'a #1? 100%');
  const store = await openStore({ kind: 'sqlite', folder }, standingClock);
  await fillStore(store);
  await store.close();
  return { folder, file: join(folder, databaseFile) };
}

it('reads a database without a file beside it, and changes nothing', async () => {
  const { folder, file } = await closedDatabase();
  // What this process had open may leave empty files beside it.
  const before = readdirSync(folder);
  const database = databaseOf(engineOver(openUnwritable(file)).dialect);
  const read = await database.transaction().execute(async (transaction) => {
    const found = await transaction.selectFrom('authorizationProfiles').select('id').execute();
    expect(readdirSync(folder)).toEqual(before);
    return found;
  });
  expect(read.length).toBeGreaterThan(0);
  const change = database.deleteFrom('authorizationProfiles').execute();
  await expect(change).rejects.toThrow();
  await database.destroy();
  expect(readdirSync(folder)).toEqual(before);
});

it('refuses a database that is in use, of which it would miss what was written last', async () => {
  const { file } = await closedDatabase();
  writeFileSync(`${file}-wal`, 'x');
  expect(() => openUnwritable(file)).toThrow(
    /is in use or was not closed.* Where the disk is read-only, copy the file and those beside it into another folder/,
  );
});

it('is for what cannot be written to only', async () => {
  const { folder, file } = await closedDatabase();
  expect(isUnwritable(file)).toBe(false);
  expect(isUnwritable(join(folder, 'none', databaseFile))).toBe(true);
  expect(existsSync(join(folder, 'none'))).toBe(false);
});
