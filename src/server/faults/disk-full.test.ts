import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { problemSchema } from '#contract/problem.ts';
import { clientCredentials } from '#service/testing/profiles.ts';
import { databaseFile } from '../store/open-store.ts';
import { apiOverDatabase } from '../testing/api-over-database.ts';
import { refusedStart, runBuiltServer, useBuild } from '../testing/built-server.ts';
import { profileClient, type ProfileClient, type SavedProfile } from '../testing/profile-client.ts';
import { readStoredProfiles } from '../testing/secrets-in-store.ts';
import { describeSmallDisk, smallDisk } from '../testing/small-disk.ts';

const key = `k1:${Buffer.from('an example of 32 bytes for tests').toString('base64')}`;

it('is a clear answer of the API, which reads on and saves again when there is room', async () => {
  const { database, api, assistant, path } = await apiOverDatabase();
  const pages = (pragma: string) => database.prepare(`pragma ${pragma}`).raw().get();
  pages(`max_page_count=${String(pages('page_count'))}`);

  const save = (name: string) =>
    api.call('POST', `${assistant}/authorization-profiles`, {
      body: clientCredentials({ name, description: 'x'.repeat(2000) }),
    });
  let count = 0;
  let answer = await save('Filler');
  while (answer.status === 201) answer = await save(`Filler ${(count += 1)}`);
  expect(answer.status).toBe(507);
  expect(answer.as(problemSchema)).toMatchObject({
    code: 'storage_full',
    detail: 'The disk of the database is full. Nothing was saved; reading still works.',
  });
  expect((await api.call('GET', path)).status).toBe(200);
  expect(api.log.events).toContain('store_error');

  pages('max_page_count=100000');
  expect((await save('In the end')).status).toBe(201);
});

describeSmallDisk('a disk of 3 MiB', () => {
  useBuild();

  /** Saves until there is no room, and returns what was acknowledged. */
  async function fill(client: ProfileClient, prefix: string): Promise<readonly SavedProfile[]> {
    const saved: SavedProfile[] = [];
    for (;;)
      try {
        saved.push(
          await client.create(`${prefix} ${saved.length}`, `secret ${saved.length}`, 'x'.repeat(2000)),
        );
      } catch (error) {
        expect(error).toMatchObject({ status: 507 });
        return saved;
      }
  }

  it('fills up, is told as full, and is written to again when there is room', async () => {
    const disk = smallDisk(3 * 1024 * 1024);
    const other = join(disk, 'other');
    writeFileSync(other, Buffer.alloc(1024 * 1024));
    const environment = { DATA_DIR: join(disk, 'data'), APP_KEYS: key };
    const server = await runBuiltServer(environment);
    const client = await profileClient(server.port);
    const first = await fill(client, 'First');
    expect(first.length).toBeGreaterThan(10);
    expect((await client.list()).length).toBeGreaterThan(10);

    rmSync(other);
    const second = await fill(client, 'Second');
    expect(second.length).toBeGreaterThan(10);
    await server.kill();

    const all = [...first, ...second];
    const ids = all.map(({ id }) => id);
    const found = await readStoredProfiles(environment, client.assistantId, ids);
    expect(found).toEqual(all.map(({ version, clientSecret }) => ({ version, clientSecret })));
  });

  it('that is full refuses the first start, and that of a copy, and the next begins as soon as there is room', async () => {
    const bytes = 3 * 1024 * 1024;
    const disk = smallDisk(bytes);
    const other = join(disk, 'other');
    const environment = { DATA_DIR: join(disk, 'data'), APP_KEYS: key };
    const refused = async () => {
      expect(() => writeFileSync(other, Buffer.alloc(bytes + 1))).toThrow('ENOSPC');
      expect((await refusedStart(environment)).errors).toBe(`${environment.DATA_DIR} has no room left.\n`);
      rmSync(other);
    };
    await refused();
    await (await runBuiltServer(environment)).stop();
    // As a backup is that was put back.
    for (const beside of ['-wal', '-shm'])
      rmSync(`${join(environment.DATA_DIR, databaseFile)}${beside}`, { force: true });
    await refused();
    await runBuiltServer(environment);
  });
});
