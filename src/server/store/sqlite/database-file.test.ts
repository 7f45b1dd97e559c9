import { copyFileSync, linkSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { beforeEach, expect, it, vi } from 'vitest';
import { systemError } from '../../testing/outbound.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { makeDatabaseFile } from './database-file.ts';
import { openDatabase } from './sqlite-engine.ts';

vi.mock(import('node:fs'), { spy: true });

beforeEach(() => void vi.mocked(linkSync).mockReset());

const newFile = () => join(temporaryFolder(), 'store.db');
const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? null;
/** What is left beside the database, but for the files that SQLite makes. */
const drafts = (file: string) =>
  readdirSync(join(file, '..')).filter((name) => !/^store\.db(?:-wal|-shm)?$/.test(name));

it('is never there without its head, which a start that is killed would leave to be refused', () => {
  const file = newFile();
  const sizes: unknown[] = [];
  vi.mocked(linkSync).mockImplementation((draft, to) => {
    sizes.push(sizeOf(String(draft)), sizeOf(String(to)));
    copyFileSync(draft, to);
  });
  makeDatabaseFile(file);
  expect(sizes).toEqual([4096, null]);
  expect(sizeOf(file)).toBe(4096);
  expect(drafts(file)).toEqual([]);
});

it('that another program made meanwhile is left to it', () => {
  const file = newFile();
  vi.mocked(linkSync).mockImplementation(() => {
    const other = new Database(file);
    other.exec('create table theirs (value)');
    other.close();
    throw systemError('EEXIST');
  });
  const database = openDatabase(file);
  expect(database.prepare('select name from sqlite_master').all()).toEqual([{ name: 'theirs' }]);
  database.close();
  expect(drafts(file)).toEqual([]);
});

it('is made where the file system has no links', () => {
  const file = newFile();
  vi.mocked(linkSync).mockImplementation(() => {
    throw systemError('EPERM');
  });
  openDatabase(file).close();
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(drafts(file)).toEqual([]);
});
