import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ProfileSortKey } from '#contract/profile-summary.ts';
import type { SortTerm, Store } from '#service/ports/store.ts';
import { standingClock } from '../../testing/clock.ts';
import { assistant, listRequest, profile } from '../../testing/store-suite/records.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { openSqlStore } from '../sql-store.ts';
import { engineOver, openDatabase, sqliteEngine } from './sqlite-engine.ts';

async function openedStore(file = join(temporaryFolder(), 'store.db')) {
  const database = openDatabase(file);
  const store = await openSqlStore(engineOver(database), standingClock);
  onTestFinished(() => store.close());
  return { store, database, file };
}

describe('the file', () => {
  it('is opened so that commits are durable and waits are bounded', async () => {
    const { database } = await openedStore();
    expect(database.pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(database.pragma('synchronous')).toEqual([{ synchronous: 2 }]);
    expect(database.pragma('busy_timeout')).toEqual([{ timeout: 5000 }]);
    expect(database.pragma('foreign_keys')).toEqual([{ foreign_keys: 1 }]);
  });

  it('does not wait for the disk with what is disposable, and does again afterwards', async () => {
    const { store, database } = await openedStore();
    const levels: unknown[] = [];
    const look = async () => void levels.push(database.pragma('synchronous'));
    await store.transaction(look, { isDisposable: true });
    await store.transaction(look);
    const failing = store.transaction(() => Promise.reject(new Error('no')), { isDisposable: true });
    await expect(failing).rejects.toThrow('no');
    await look();
    expect(levels).toEqual([[{ synchronous: 1 }], [{ synchronous: 2 }], [{ synchronous: 2 }]]);
  });

  it('can be read by its owner alone, and so can those beside it', async () => {
    const { store, file } = await openedStore();
    await store.assistants.insert(assistant());
    for (const suffix of ['', '-wal', '-shm']) expect(statSync(file + suffix).mode & 0o777).toBe(0o600);
  });

  it('keeps what was written when it is opened again', async () => {
    const file = join(temporaryFolder(), 'store.db');
    const first = await openSqlStore(sqliteEngine(file), standingClock);
    await first.assistants.insert(assistant());
    await first.close();
    const { store } = await openedStore(file);
    expect(await store.assistants.find('assistant-1')).toEqual(assistant());
  });

  it('holds everything by itself once it is closed', async () => {
    const file = join(temporaryFolder(), 'store.db');
    const first = await openSqlStore(sqliteEngine(file), standingClock);
    await first.assistants.insert(assistant());
    await first.close();
    const copy = join(temporaryFolder(), 'copy.db');
    copyFileSync(file, copy);
    const { store } = await openedStore(copy);
    expect(await store.assistants.find('assistant-1')).toEqual(assistant());
  });

  it.each([
    ['is in a folder that is not there', (folder: string) => join(folder, 'missing', 'store.db')],
    ['is a folder', (folder: string) => folder],
    [
      'is not a database',
      (folder: string) => {
        const file = join(folder, 'store.db');
        writeFileSync(file, 'These are notes and not a database. '.repeat(100));
        return file;
      },
    ],
  ])('is refused where it %s', (_, file) => {
    expect(() => sqliteEngine(file(temporaryFolder()))).toThrow(
      expect.objectContaining({ name: 'StoreError', reason: 'unavailable' }),
    );
  });

  it('serves a second server, which sees each commit of the first', async () => {
    const one = await openedStore();
    const two = await openedStore(one.file);
    await one.store.assistants.insert(assistant());
    expect(await two.store.assistants.find('assistant-1')).toEqual(assistant());
    await two.store.profiles.insert(profile());
    expect(await one.store.profiles.update(profile({ version: 2 }), 1)).toBe('updated');
    expect(await two.store.profiles.update(profile({ version: 2 }), 1)).toBe('stale');
  });

  it('waits while another process writes', async () => {
    const { store, file } = await openedStore();
    const holdLock = `
      const database = new (require(process.argv[1]))(process.argv[2]);
      database.exec('begin immediate');
      process.stdout.write('locked');
      setTimeout(() => database.exec('commit'), 200);`;
    const libsql = createRequire(import.meta.url).resolve('libsql');
    const other = spawn(process.execPath, ['-e', holdLock, libsql, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(other.stdout, 'data');
    const ended = once(other, 'exit');
    await store.assistants.insert(assistant());
    expect(await store.assistants.find('assistant-1')).toEqual(assistant());
    expect(await ended).toEqual([0, null]);
  });
});

describe('a file that another program keeps locked', () => {
  async function lockedStore() {
    const { store, database, file } = await openedStore();
    await store.assistants.insert(assistant());
    database.pragma('busy_timeout=20');
    const other = new Database(file);
    onTestFinished(() => void other.close());
    other.exec('begin immediate');
    return { store, other };
  }
  const refused = { name: 'StoreError', reason: 'unavailable' };

  it('can be read, and refuses what is written', async () => {
    const { store } = await lockedStore();
    expect(await store.assistants.find('assistant-1')).toEqual(assistant());
    await expect(store.profiles.insert(profile())).rejects.toMatchObject(refused);
    await expect(store.transaction(async () => undefined)).rejects.toMatchObject(refused);
  });

  it.each([
    ['a write', (store: Store) => store.assistants.remove('assistant-1', 1)],
    ['a transaction', (store: Store) => store.transaction(async () => undefined)],
  ])('commits again what it acknowledges once the lock is gone that refused %s', async (_, refusedWork) => {
    const { store, other } = await lockedStore();
    await expect(refusedWork(store)).rejects.toMatchObject(refused);
    other.exec('rollback');
    await store.profiles.insert(profile());
    await store.transaction((tables) => tables.profiles.insert(profile({ id: 'profile-2', name: 'other' })));
    // Another connection sees what is committed, and nothing else.
    expect(other.prepare('select id from authorization_profiles order by id').all()).toEqual([
      { id: 'profile-1' },
      { id: 'profile-2' },
    ]);
    other.exec('begin immediate; rollback');
  });
});

describe('a disk that is full', () => {
  async function fullStore() {
    const opened = await openedStore();
    await opened.store.assistants.insert(assistant());
    const [{ page_count: pages } = { page_count: 0 }] = opened.database.pragma('page_count') as {
      page_count: number;
    }[];
    opened.database.pragma(`max_page_count=${pages}`);
    return opened.store;
  }
  const tooLarge = profile({ document: 'x'.repeat(100_000) });

  it('is told as such, and reading goes on', async () => {
    const store = await fullStore();
    await expect(store.profiles.insert(tooLarge)).rejects.toMatchObject({
      name: 'StoreError',
      reason: 'full',
    });
    expect(await store.assistants.find('assistant-1')).toEqual(assistant());
  });

  it('rolls a transaction back and keeps its own name', async () => {
    const store = await fullStore();
    const work = store.transaction(async (tables) => {
      await tables.assistants.update(assistant({ version: 2 }), 1);
      await tables.profiles.insert(tooLarge);
    });
    await expect(work).rejects.toMatchObject({ name: 'StoreError', reason: 'full' });
    expect(await store.assistants.find('assistant-1')).toEqual(assistant());
  });
});

describe('the indexes', () => {
  /** How SQLite would run the first statement that `work` prepares on a table of profiles. */
  async function planOf(database: Database.Database, work: () => Promise<unknown>): Promise<string> {
    const prepare = database.prepare.bind(database);
    const plans: string[] = [];
    database.prepare = (source: string) => {
      if (source.startsWith('select')) {
        const parameters = source.split('?').slice(1);
        const steps = prepare(`explain query plan ${source}`).all(parameters) as {
          detail: string;
        }[];
        plans.push(steps.map(({ detail }) => detail).join('; '));
      }
      return prepare(source);
    };
    await work();
    database.prepare = prepare;
    return plans.join('\n');
  }

  /** A list that ends on its first page is not counted: it begins a row later. */
  const counted = { offset: 1 };

  const keys: ProfileSortKey[] = [
    'name',
    'identityProviderName',
    'type',
    'lastTestAt',
    'createdAt',
    'updatedAt',
  ];
  it.each(keys)('give every page by %s without sorting all rows', async (key) => {
    for (const descending of [false, true]) {
      // Another store: in the same one, the statement that counts would not be prepared again.
      const { store, database } = await openedStore();
      const sort: SortTerm[] = [{ key, descending }];
      const after = { values: ['x'], id: 'x' };
      const plan = await planOf(database, () => store.profiles.list(listRequest({ sort, after })));
      expect(plan).toMatch(
        /^SEARCH authorization_profiles USING (?:COVERING )?INDEX \w+ \(assistant_id=\? AND \S+[<>]\?\)/,
      );
      expect(plan).not.toContain('TEMP B-TREE FOR ORDER BY');
      expect(plan).toMatch(
        /\nSEARCH authorization_profiles USING COVERING INDEX \w+ \(assistant_id=\? AND deleted_at=\?\)$/,
      );
    }
  });

  it.each([
    ['type', { types: ['basic'] }, 'by_type_and_name'],
    ['status', { statuses: ['failed'] }, 'by_status_and_name'],
    ['never tested', { statuses: ['never'] }, 'by_status_and_name'],
  ] as const)(
    'give the rows of one %s by name without sorting, and count them',
    async (_, changes, index) => {
      const { store, database } = await openedStore();
      const plan = await planOf(database, () => store.profiles.list(listRequest({ ...changes, ...counted })));
      const [rows = '', count = ''] = plan.split('\n');
      expect(rows).toContain('USING COVERING INDEX authorization_profiles_by_search');
      expect(rows).not.toContain('TEMP B-TREE');
      expect(count).toContain(`USING COVERING INDEX authorization_profiles_${index}`);
    },
  );

  it('hold what a search looks into', async () => {
    const { store, database } = await openedStore();
    const plan = await planOf(database, () => store.profiles.list(listRequest({ search: 'x', ...counted })));
    const [rows = '', count = ''] = plan.split('\n');
    expect(rows).toContain('USING COVERING INDEX authorization_profiles_by_search');
    expect(rows).not.toContain('TEMP B-TREE');
    expect(count).toContain('USING COVERING INDEX authorization_profiles_by_search');
  });

  it('tell how the latest tests ended', async () => {
    const { store, database } = await openedStore();
    const plan = await planOf(database, () => store.testRuns.recentOf(['x', 'y'], { since: '', count: 10 }));
    expect(plan).toContain('USING COVERING INDEX test_runs_recent (profile_id=? AND started_at>?)');
  });
});

it('closes behind a transaction that is going on', async () => {
  const file = join(temporaryFolder(), 'store.db');
  const store = await openSqlStore(sqliteEngine(file), standingClock);
  let goOn = (): void => undefined;
  const waiting = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const work = store.transaction(async (tables) => {
    await tables.assistants.insert(assistant());
    await waiting;
  });
  const closed = store.close();
  goOn();
  await Promise.all([work, closed]);
  await expect(store.assistants.find('assistant-1')).rejects.toThrow();
  const again = await openedStore(file);
  expect(await again.store.assistants.find('assistant-1')).toEqual(assistant());
});

it('ends an abandoned transaction with an error when the database is closed under it', async () => {
  const { store, database } = await openedStore();
  const work = store.transaction(async (tables) => {
    await tables.assistants.insert(assistant());
    database.close();
    await tables.assistants.find('assistant-1');
  });
  await expect(work).rejects.toThrow('The database connection is not open');
});
