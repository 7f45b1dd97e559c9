import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openStore } from '../store/open-store.ts';
import { useBuild } from '../testing/built-server.ts';
import { standingClock } from '../testing/clock.ts';
import { fillStore } from '../testing/fill-store.ts';
import { describePostgres, useDatabase } from '../testing/postgres/postgres-tests.ts';
import { profileClient } from '../testing/profile-client.ts';
import { readStoredProfiles } from '../testing/secrets-in-store.ts';
import { startHost } from '../testing/started-server.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { copyCommand } from './copy-command.ts';

const key = `k1:${Buffer.from('an example of 32 bytes for tests').toString('base64')}`;
const program = fileURLToPath(new URL('../../../dist/server/store-copy.js', import.meta.url));
const random = { bytes: (length: number) => new Uint8Array(length) };

const copy = (from: string, to: string, environment = process.env) =>
  copyCommand({ environment, clock: standingClock, random, tell: () => undefined }).run({ from, to });

/** Runs the command as it is built, and ends it by force at its first line where `isKilled` says so. */
async function runProgram(from: string, to: string, isKilled: boolean) {
  const child = spawn(process.execPath, [program, '--from', from, '--to', to], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (isKilled) child.stderr.once('data', () => child.kill('SIGKILL'));
  const exit = once(child, 'exit');
  const output = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { exit: (await exit) as [number | null, string | null], output: output.join('') };
}

describe('what is given wrong', () => {
  it.each([
    ['an address of another kind', 'mysql://user:canary@host/db'],
    ['a parameter that is not known', 'postgres://user:canary@host/db?sslmod=canary'],
    ['an address with a slip in its scheme', 'postgres//user:canary@host/db'],
    ['a broken address', 'postgres://user:canary%@host/db'],
  ])('is told for %s, without repeating it', async (_, to) => {
    const refused = copy(temporaryFolder(), to);
    await expect(refused).rejects.toMatchObject({ name: 'UsageError' });
    await expect(refused).rejects.toThrow('--to must name a data folder or a PostgreSQL database');
    await expect(refused).rejects.not.toThrow('canary');
  });

  it('is told where there is nothing, or where both are the same', async () => {
    const folder = temporaryFolder();
    await expect(copy(folder, join(folder, 'to'))).rejects.toThrow(`There is no database in ${folder}.`);
    await (await openStore({ kind: 'sqlite', folder }, standingClock)).close();
    await expect(copy(folder, join(folder, '.'))).rejects.toThrow('--from and --to name the same database.');
  });

  it('is told by what the environment completes an address with', async () => {
    const same = '--from and --to name the same database.';
    const [from, to] = ['postgres://127.0.0.1:1/x', 'postgres:///x'];
    await expect(copy(from, to, { PGHOST: '127.0.0.1', PGPORT: '1' })).rejects.toThrow(same);
    // Where nothing listens, and is told in the words of this command.
    await expect(copy(from, temporaryFolder(), {})).rejects.toThrow('the host and port in --from.');
    const elsewhere = 'postgres://localhost/x';
    await expect(copy(to, elsewhere, { PGHOST: '127.0.0.1', PGPORT: '1' })).rejects.not.toThrow(same);
  });
});

describe('a program that copies', { timeout: 60_000 }, () => {
  useBuild();

  it('is killed, and the next one goes on', async () => {
    const [from, to] = [temporaryFolder(), join(temporaryFolder(), 'to')];
    const store = await openStore({ kind: 'sqlite', folder: from }, standingClock);
    await fillStore(store);
    await store.close();
    expect((await runProgram(from, to, true)).exit).toEqual([null, 'SIGKILL']);
    const second = await runProgram(from, to, false);
    expect(second.output).toContain('counts and checksums agree');
    expect(second.exit).toEqual([0, null]);
  });
});

describePostgres('secrets', () => {
  const database = useDatabase();

  it('open on the other engine with the same key, and again after they came back', async () => {
    const host = await startHost({ APP_KEYS: key });
    const client = await profileClient(host.port);
    const saved = [await client.create('One', 'secret one'), await client.create('Two', 'secret two')];
    await host.stop();
    const [from, back] = [join(host.folder, 'data'), join(host.folder, 'back')];
    expect(await copy(from, database.url())).toContain('counts and checksums agree');
    await copy(database.url(), back);

    const ids = saved.map(({ id }) => id);
    const wanted = saved.map(({ version, clientSecret }) => ({ version, clientSecret }));
    for (const place of [{ DATABASE_URL: database.url() }, { DATA_DIR: back }])
      expect(await readStoredProfiles({ ...place, APP_KEYS: key }, client.assistantId, ids)).toEqual(wanted);
    const served = await startHost({ DATABASE_URL: database.url(), DATA_DIR: '', APP_KEYS: key });
    expect(await (await profileClient(served.port)).list()).toHaveLength(2);
  });
});
