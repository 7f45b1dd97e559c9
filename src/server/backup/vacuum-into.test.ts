import { linkSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, it, vi } from 'vitest';
import { systemError } from '../testing/outbound.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { vacuumInto } from './vacuum-into.ts';

vi.mock(import('node:fs'), async (importOriginal) => ({ ...(await importOriginal()), linkSync: vi.fn() }));

/** A folder with a database, on a file system that has no links. */
function folderWithoutLinks(onLink: (to: string) => void = () => undefined) {
  vi.mocked(linkSync).mockImplementation((_, to) => {
    onLink(String(to));
    throw systemError('EPERM');
  });
  const folder = temporaryFolder();
  const from = join(folder, 'from.db');
  const database = new Database(from);
  database.exec('create table kept (value); insert into kept values (1)');
  database.close();
  return { folder, from, to: join(folder, 'copy.db') };
}

it('gives the copy its name where the file system has no links', () => {
  const { folder, from, to } = folderWithoutLinks();
  vacuumInto(from, to);
  const copy = new Database(to, { readonly: true });
  expect(copy.prepare('select value from kept').all()).toEqual([{ value: 1 }]);
  copy.close();
  expect(readdirSync(folder).sort()).toEqual(['copy.db', 'from.db']);
});

it('replaces no file that came to be meanwhile, there neither', () => {
  const { folder, from, to } = folderWithoutLinks((name) => writeFileSync(name, 'of somebody else'));
  expect(() => vacuumInto(from, to)).toThrow('copy.db is there already');
  expect(readFileSync(to, 'utf8')).toBe('of somebody else');
  expect(readdirSync(folder).sort()).toEqual(['copy.db', 'from.db']);
});
