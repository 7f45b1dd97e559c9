import { readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { databaseFile } from '../store/open-store.ts';
import { refusedStart, runBuiltServer, useBuild } from '../testing/built-server.ts';
import { profileClient } from '../testing/profile-client.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const key = `k1:${Buffer.from('an example of 32 bytes for tests').toString('base64')}`;

/** A server with a profile in its database. */
async function usedServer() {
  const folder = temporaryFolder();
  const environment = { DATA_DIR: folder, APP_KEYS: key };
  const server = await runBuiltServer(environment);
  const client = await profileClient(server.port);
  const saved = await client.create('Hotel bookings', 'secret');
  return { folder, file: join(folder, databaseFile), environment, server, client, saved };
}

describe('a database file', { timeout: 60_000 }, () => {
  useBuild();

  it.each([0.5, 0.04])(
    'that is cut off to a part of %d refuses the start, and is not touched',
    async (part) => {
      const { folder, file, environment, server } = await usedServer();
      await server.stop();
      truncateSync(file, Math.floor(statSync(file).size * part));
      const content = readFileSync(file);
      const { code, errors } = await refusedStart(environment);
      expect(errors).toBe(
        `${folder} holds a database that is damaged, such as by a copy that was cut off. Nothing was changed. Restore a backup.\n`,
      );
      expect(code).toBe(1);
      expect(readFileSync(file).equals(content)).toBe(true);
    },
  );

  it('that has become empty is never taken for a new one', async () => {
    const { file, environment, server } = await usedServer();
    await server.stop();
    truncateSync(file);
    const { code, errors } = await refusedStart(environment);
    expect([code, errors]).toEqual([
      1,
      `${file} is empty, as a file is that was cut off. Restore a backup, or remove it to begin anew.\n`,
    ]);
    expect(statSync(file).size).toBe(0);
  });

  it('that is cut off under a server is told by the next start at the latest', async () => {
    const { folder, file, environment, server, client, saved } = await usedServer();
    const other = new Database(file);
    other.pragma('wal_checkpoint(TRUNCATE)');
    other.close();
    truncateSync(file, 8192);
    // What it answers is right, or it says that it cannot.
    const listed = await client.list().catch((error: unknown) => error);
    if (!Array.isArray(listed)) expect(listed).toMatchObject({ status: 503 });
    else expect(listed).toEqual([saved.id]);
    await server.kill();
    const { code, errors } = await refusedStart(environment);
    expect([code, errors]).toEqual([
      1,
      expect.stringContaining(`${folder} holds a database that is damaged`),
    ]);
  });
});

describe('one file', { timeout: 60_000 }, () => {
  useBuild();

  it('is served by two servers at once, which lose nothing of what they acknowledge', async () => {
    const { environment, client, saved } = await usedServer();
    const second = await runBuiltServer(environment);
    const other = await profileClient(second.port);
    const clients = [client, other, client, other].map(async (each, own) => {
      const made: string[] = [];
      for (let count = 1; count <= 25; count += 1)
        made.push((await each.create(`Client ${own}, ${count}`, 'secret')).id);
      return made;
    });
    const acknowledged = (await Promise.all(clients)).flat();
    for (const each of [client, other])
      expect([...(await each.list())].sort()).toEqual([saved.id, ...acknowledged].sort());
  });

  it('that another program keeps locked makes saves wait, and then says so', async () => {
    const { file, client, saved } = await usedServer();
    const other = new Database(file);
    other.exec('begin immediate');
    await expect(client.create('Too late', 'secret')).rejects.toMatchObject({ status: 503, retryAfter: '5' });
    expect(await client.list()).toEqual([saved.id]);
    other.exec('rollback');
    await client.create('In time', 'secret');
    expect(await client.list()).toHaveLength(2);
    other.close();
  });
});
