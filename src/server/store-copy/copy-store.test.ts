import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parsePostgresUrl } from '../config/postgres-url.ts';
import { databaseFile, openStore } from '../store/open-store.ts';
import type { StoreLocation } from '../store/store-location.ts';
import { standingClock } from '../testing/clock.ts';
import { createDatabase, describePostgres, dropDatabase } from '../testing/postgres/postgres-tests.ts';
import { fillStore } from '../testing/fill-store.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { claimTarget } from './copy-claim.ts';
import { copyStore, type CopyOptions } from './copy-store.ts';
import { copiedTables, leftOutTables, sumUp } from './rows.ts';
import { openSource, openTarget } from './side.ts';

/** Each save reaches the disk. */
const slow = { timeout: 60_000 };

const newFolder = (): StoreLocation => ({ kind: 'sqlite', folder: temporaryFolder() });

async function newPostgres(): Promise<StoreLocation> {
  const url = await createDatabase();
  onTestFinished(() => dropDatabase(url));
  return { kind: 'postgres', address: parsePostgresUrl(url) };
}

async function filledFolder(): Promise<StoreLocation> {
  const location = newFolder();
  const store = await openStore(location, standingClock);
  await fillStore(store);
  await store.close();
  return location;
}

async function sumsOf(location: StoreLocation) {
  const side = await openSource(location);
  const sums = await side.transaction((transaction) => sumUp(transaction));
  await side.close();
  return sums;
}

let copies = 0;

async function copy(
  from: StoreLocation,
  to: StoreLocation,
  onPage: CopyOptions['onPage'] = async () => undefined,
) {
  const source = await openSource(from);
  const target = await openTarget(to, standingClock);
  try {
    copies += 1;
    return await copyStore(source, target, { holder: `copy-${copies}`, onPage });
  } finally {
    await target.close();
    await source.close();
  }
}

/** Breaks a copy off after so many pages. */
function breakOffAfter(pages: number): CopyOptions['onPage'] {
  let count = 0;
  return async () => {
    count += 1;
    if (count === pages) throw new Error('broken off');
  };
}

function change(location: StoreLocation, statement: string): void {
  if (location.kind !== 'sqlite') throw new Error('Only a file is changed so.');
  const database = new Database(join(location.folder, databaseFile));
  database.pragma('busy_timeout=20');
  database.pragma('foreign_keys=ON');
  try {
    database.exec(statement);
  } finally {
    database.close();
  }
}

it('knows every table, so that none is forgotten', slow, async () => {
  const location = await filledFolder();
  const side = await openSource(location);
  onTestFinished(() => side.close());
  const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const tables = await side.database.introspection.getTables();
  expect(tables.map(({ name }) => name).sort()).toEqual(
    [...copiedTables, ...leftOutTables].map(snake).sort(),
  );
  for (const { count } of await sumsOf(location)) expect(count).toBeGreaterThan(0);
});

const engines = (name: string, open: () => Promise<StoreLocation> | StoreLocation) =>
  describe(`a copy into ${name}`, slow, () => {
    it('is the same by counts and checksums, and is not made twice', async () => {
      const [from, to] = [await filledFolder(), await open()];
      const { written, sums } = await copy(from, to);
      expect(written).toBe(sums.reduce((all, { count }) => all + count, 0));
      expect(await sumsOf(to)).toEqual(await sumsOf(from));
      expect(await copy(from, to)).toEqual({ written: 0, sums });
      await (await openStore(to, standingClock)).close();
    });

    it('goes on where it was broken off, also where the source has changed since', async () => {
      const [from, to] = [await filledFolder(), await open()];
      await expect(copy(from, to, breakOffAfter(4))).rejects.toThrow('broken off');
      await expect(openStore(to, standingClock)).rejects.toThrow(/copy into this database was not finished/);
      await expect(openSource(to)).rejects.toThrow(/copy into this database was not finished/);
      change(from, "delete from authorization_profiles where id = 'profile-0001'");
      change(from, "update assistants set name = 'Renamed' where id = 'assistant-2'");
      const { written, sums } = await copy(from, to);
      expect(written).toBeLessThan(sums.reduce((all, { count }) => all + count, 0) - 50);
      expect(await sumsOf(to)).toEqual(await sumsOf(from));
      await (await openStore(to, standingClock)).close();
    });

    it('is refused where other data are, which stay as they are', async () => {
      const [from, to] = [await filledFolder(), await open()];
      const store = await openStore(to, standingClock);
      await store.assistants.insert({ id: 'a', name: 'Other', version: 1, createdAt: 'x', updatedAt: 'x' });
      await store.close();
      const before = await sumsOf(to);
      await expect(copy(from, to)).rejects.toThrow(
        /holds other data: 1 assistants, 0 profiles and 0 test runs\. Nothing was changed\./,
      );
      expect(await sumsOf(to)).toEqual(before);
    });

    it('ends where another copy into the same place has begun', async () => {
      const [from, to] = [await filledFolder(), await open()];
      const other = await openTarget(to, standingClock);
      onTestFinished(() => other.close());
      const first = copy(from, to, async () => {
        await claimTarget(other, 'other');
      });
      await expect(first).rejects.toThrow(/Another copy into .* was begun, so this one has ended\./);
    });
  });

engines('a folder', newFolder);
describePostgres('with PostgreSQL', () => {
  engines('PostgreSQL', newPostgres);

  it('is made of nothing where PostgreSQL holds nothing of this program', async () => {
    await expect(openSource(await newPostgres())).rejects.toThrow(/holds nothing of this program\./);
  });

  it('comes back from PostgreSQL as it was', async () => {
    const [from, between, to] = [await filledFolder(), await newPostgres(), newFolder()];
    await copy(from, between);
    await copy(between, to);
    expect(await sumsOf(to)).toEqual(await sumsOf(from));
  });
});

it('lets nobody write to the source meanwhile', slow, async () => {
  const [from, to] = [await filledFolder(), newFolder()];
  const refused: unknown[] = [];
  await copy(from, to, async () => {
    try {
      change(from, "update assistants set name = 'Renamed'");
    } catch (error) {
      refused.push(error);
    }
  });
  expect(refused.length).toBeGreaterThan(1);
  expect(refused[0]).toMatchObject({ code: 'SQLITE_BUSY' });
  expect(await sumsOf(to)).toEqual(await sumsOf(from));
});

it('tells where what was written is not what was copied, and lets nobody use it', slow, async () => {
  const [from, to] = [await filledFolder(), newFolder()];
  const tampered = copy(from, to, async (table) => {
    if (table === 'sealingKeys') change(to, "update assistants set name = 'Another'");
  });
  await expect(tampered).rejects.toThrow(
    /is not what was copied, so it cannot be used\. Run the copy again\./,
  );
  await expect(openStore(to, standingClock)).rejects.toThrow(/was not finished/);
  await copy(from, to);
  expect(await sumsOf(to)).toEqual(await sumsOf(from));
});

it('takes nothing from a database of another version, or of another program', slow, async () => {
  const older = await filledFolder();
  change(older, 'delete from schema_migrations where version > 1');
  await expect(openSource(older)).rejects.toThrow(/has schema version 1, .* Start the server on it once/);
  const newer = await filledFolder();
  change(newer, "insert into schema_migrations values (900, 'future', 'x')");
  await expect(openSource(newer)).rejects.toThrow(/has schema version 900, .* Start the newer program\./);
  const foreign = newFolder();
  change(foreign, 'create table things (id text)');
  await expect(openSource(foreign)).rejects.toThrow(/holds nothing of this program\./);
});
