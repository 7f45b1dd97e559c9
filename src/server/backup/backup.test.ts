import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { databaseFile } from '../store/open-store.ts';
import { profileClient, type SavedProfile } from '../testing/profile-client.ts';
import { readStoredProfiles } from '../testing/secrets-in-store.ts';
import { startHost } from '../testing/started-server.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { backupCommand } from './backup-command.ts';

const key = `k1:${Buffer.from('an example of 32 bytes for tests').toString('base64')}`;

const backUp = (environment: Readonly<Record<string, string>>, to: string, from?: string) =>
  backupCommand(environment).run({ to, ...(from !== undefined && { from }) });

const address = 'postgres://user:pass-word@localhost/profiles';

/** A server with profiles in it. */
async function filledHost(count: number) {
  const host = await startHost({ APP_KEYS: key });
  const client = await profileClient(host.port);
  const saved: SavedProfile[] = [];
  for (let index = 1; index <= count; index += 1)
    saved.push(await client.create(`Profile ${index}`, `secret ${index}`));
  const environment = { DATA_DIR: join(host.folder, 'data'), APP_KEYS: key };
  return { host, client, saved, environment, file: join(host.folder, 'copy.db') };
}

it('copies what a running server has acknowledged, and its copy is served by another one', async () => {
  const { client, saved, environment, file } = await filledHost(3);
  expect(await backUp(environment, file)).toMatch(
    / holds everything but the key .* APP_KEYS, in another place\.$/,
  );
  await client.create('Too late', 'later');

  const folder = temporaryFolder();
  mkdirSync(join(folder, 'data'));
  copyFileSync(file, join(folder, 'data', databaseFile));
  const restored = await startHost({ APP_KEYS: key }, { folder });
  expect(await (await profileClient(restored.port)).list()).toHaveLength(3);
  await restored.stop();
  const ids = saved.map(({ id }) => id);
  const found = await readStoredProfiles(
    { DATA_DIR: join(folder, 'data'), APP_KEYS: key },
    client.assistantId,
    ids,
  );
  expect(found).toEqual(saved.map(({ version, clientSecret }) => ({ version, clientSecret })));
});

it('copies one moment while clients save', async () => {
  const { client, environment, file } = await filledHost(1);
  const clients = Array.from({ length: 4 }, async (_, own) => {
    for (let count = 1; count <= 10; count += 1) await client.create(`Client ${own}, ${count}`, 'secret');
  });
  await client.create('Before', 'secret');
  await backUp(environment, file);
  await Promise.all(clients);
  const folder = temporaryFolder();
  copyFileSync(file, join(folder, databaseFile));
  const restored = await startHost({ APP_KEYS: key, DATA_DIR: folder });
  const kept = await (await profileClient(restored.port)).list();
  expect(kept.length).toBeGreaterThanOrEqual(2);
});

it('makes a file that its owner alone can read, and leaves nothing beside it', async () => {
  const { host, environment, file } = await filledHost(1);
  const before = readdirSync(host.folder);
  await backUp(environment, file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(host.folder).sort()).toEqual([...before, 'copy.db'].sort());
});

it('never replaces a file', async () => {
  const { environment, file } = await filledHost(1);
  await backUp(environment, file);
  const { mtimeMs } = statSync(file);
  await expect(backUp(environment, file)).rejects.toThrow('copy.db is there already');
  expect(statSync(file).mtimeMs).toBe(mtimeMs);
});

it('goes on beside what one left that was killed, also under the same process id', async () => {
  const { environment, file } = await filledHost(1);
  const left = `${file}.${process.pid}.partial`;
  writeFileSync(left, 'cut off');
  await backUp(environment, file);
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(left, 'utf8')).toBe('cut off');
});

it('says where it cannot write', async () => {
  const { environment, host } = await filledHost(1);
  await expect(backUp(environment, join(host.folder, 'nowhere', 'copy.db'))).rejects.toThrow(
    /nowhere\/copy\.db cannot be made \(ENOENT\)/,
  );
});

it('says where there is nothing to copy, and makes nothing there', async () => {
  const folder = temporaryFolder();
  await expect(backUp({ DATA_DIR: folder }, join(folder, 'copy.db'))).rejects.toThrow(
    'There is no database in',
  );
  expect(readdirSync(folder)).toEqual([]);
});

it('refuses a damaged database, and leaves no copy', async () => {
  const { environment, file } = await filledHost(1);
  const folder = temporaryFolder();
  await backUp(environment, join(folder, databaseFile));
  truncateSync(join(folder, databaseFile), 20_000);
  await expect(backUp(environment, file, folder)).rejects.toThrow('holds a database that is damaged');
  expect(existsSync(file)).toBe(false);
});

it.each([
  ['to', () => backUp({}, address)],
  ['from', () => backUp({}, 'copy.db', address)],
])('refuses an address as --%s, without repeating it', async (option, given) => {
  await expect(given()).rejects.toThrow(`--${option} must be a path, and is the address of a database.`);
  await expect(given()).rejects.not.toThrow('pass-word');
});

it('names the program for PostgreSQL where everything is kept there', async () => {
  const folder = temporaryFolder();
  const environment = { DATABASE_URL: address };
  const refused = backUp(environment, join(folder, 'copy.db'));
  await expect(refused).rejects.toThrow('pg_dump --format=custom');
  await expect(refused).rejects.not.toThrow('pass-word');
});
