import { chmodSync, chownSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { databaseFile } from '../store/open-store.ts';
import { runBuiltCommand, runBuiltServer, useBuild } from '../testing/built-server.ts';
import { boundByRights } from '../testing/other-user.ts';
import { profileClient } from '../testing/profile-client.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const key = `k1:${Buffer.from('an example of 32 bytes for tests').toString('base64')}`;

describe('a data folder that can only be read', { timeout: 60_000 }, () => {
  useBuild();

  /** What SQLite makes beside the file. */
  const beside = [`${databaseFile}-shm`, `${databaseFile}-wal`];

  /** A server with two profiles, whose folder others may look into, and a folder that belongs to whom the backup runs as. */
  async function filledFolder() {
    const options = boundByRights();
    const root = temporaryFolder();
    chmodSync(root, 0o755);
    const data = join(root, 'data');
    mkdirSync(data);
    const environment = { DATA_DIR: data, APP_KEYS: key };
    await (await runBuiltServer(environment)).stop();
    for (const name of readdirSync(data)) chmodSync(join(data, name), 0o644);
    const server = await runBuiltServer(environment);
    const client = await profileClient(server.port);
    for (const name of ['One', 'Two']) await client.create(name, 'secret');
    const target = join(root, 'backups');
    mkdirSync(target);
    if (options.user !== undefined) chownSync(target, options.user.uid, options.user.gid);
    const to = join(target, 'copy.db');
    const lock = () => {
      chmodSync(data, 0o555);
      onTestFinished(() => chmodSync(data, 0o755));
    };
    const backUp = () => runBuiltCommand('backup', ['--to', to], environment, options);
    return { data, server, to, lock, backUp };
  }

  function profilesIn(file: string): number {
    const copy = new Database(file, { readonly: true });
    const found = copy.prepare('select id from authorization_profiles').all().length;
    copy.close();
    return found;
  }

  it('is copied where nothing has it open, and stays as it is', async () => {
    const { data, server, to, lock, backUp } = await filledFolder();
    await server.stop();
    for (const name of beside) rmSync(join(data, name));
    lock();
    expect(await backUp()).toMatchObject({ code: 0, errors: '' });
    expect(profilesIn(to)).toBe(2);
    expect(readdirSync(data)).toEqual([databaseFile]);
  });

  it('is copied where a server had it open last', async () => {
    const { data, server, to, lock, backUp } = await filledFolder();
    await server.stop();
    lock();
    expect(await backUp()).toMatchObject({ code: 0, errors: '' });
    expect(profilesIn(to)).toBe(2);
    expect(readdirSync(data)).toEqual([databaseFile, ...beside]);
  });

  it('is not copied where what was written last cannot be read', async () => {
    const { data, server, lock, backUp } = await filledFolder();
    await server.stop();
    for (const name of beside) rmSync(join(data, name));
    writeFileSync(join(data, `${databaseFile}-wal`), 'x');
    lock();
    const { code, errors } = await backUp();
    expect(code).toBe(1);
    expect(errors).toContain('is in use or was not closed');
  });

  it('is not called empty, or broken, where it cannot even be read', async () => {
    const { data, server, backUp } = await filledFolder();
    await server.stop();
    const refused = {
      code: 1,
      errors: `${data} cannot be read by this user. Run this as the user whom the server runs as.\n`,
    };
    chmodSync(join(data, databaseFile), 0o000);
    expect(await backUp()).toMatchObject(refused);
    chmodSync(data, 0o000);
    onTestFinished(() => chmodSync(data, 0o755));
    expect(await backUp()).toMatchObject(refused);
  });

  it('is copied while a server writes to it', async () => {
    const { to, lock, backUp } = await filledFolder();
    lock();
    expect(await backUp()).toMatchObject({ code: 0, errors: '' });
    expect(profilesIn(to)).toBe(2);
  });
});
