import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, it } from 'vitest';
import { useBuild } from '../testing/built-server.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { databaseFile } from '../store/open-store.ts';

useBuild();

it('leaves nothing behind where the copy cannot be written whole', { timeout: 60_000 }, async () => {
  const folder = temporaryFolder();
  const database = new Database(join(folder, databaseFile));
  database.exec('create table kept (value); insert into kept values (zeroblob(4000000))');
  database.close();
  // No file may be longer than some hundred kilobytes there.
  const program = `ulimit -f 400; exec '${process.execPath}' dist/server/backup.js --from "$FOLDER" --to "$FOLDER/copy.db"`;
  const child = spawn('sh', ['-c', program], {
    env: { PATH: process.env.PATH, FOLDER: folder },
    stdio: 'ignore',
  });
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(readdirSync(folder)).toEqual([databaseFile]);
});
