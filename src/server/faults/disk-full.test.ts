import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { problemSchema } from '#contract/problem.ts';
import { assistantPath, openApi, saveProfile } from '#service/testing/api/harness.ts';
import { clientCredentials } from '#service/testing/profiles.ts';
import { databaseFile } from '../store/open-store.ts';
import { openSqlStore } from '../store/sql-store.ts';
import { engineOver, openDatabase } from '../store/sqlite/sqlite-engine.ts';
import { runBuiltServer, useBuild } from '../testing/built-server.ts';
import { profileClient, type ProfileClient, type SavedProfile } from '../testing/profile-client.ts';
import { readStoredProfiles } from '../testing/secrets-in-store.ts';
import { describeSmallDisk, smallDisk } from '../testing/small-disk.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const key = `k1:${Buffer.from('an example of 32 bytes for tests').toString('base64')}`;

it('is a clear answer of the API, which reads on and saves again when there is room', async () => {
  const database = openDatabase(join(temporaryFolder(), databaseFile));
  const api = await openApi(async ({ clock }) => {
    const store = await openSqlStore(engineOver(database), clock);
    return { store, close: () => store.close() };
  });
  onTestFinished(() => api.close());
  const assistant = await assistantPath(api.call);
  const { path } = await saveProfile(api.call, assistant);
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
});
