import { chmodSync, chownSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { databaseFile } from '../store/open-store.ts';
import { refusedStart, runBuiltServer, useBuild } from '../testing/built-server.ts';
import { boundByRights } from '../testing/other-user.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const key = `k1:${Buffer.from('an example of 32 bytes for tests').toString('base64')}`;

describe('a data folder', { timeout: 60_000 }, () => {
  useBuild();

  /** A folder that belongs to whom the server runs as, with a database in it. */
  async function usedFolder() {
    const options = boundByRights();
    const folder = temporaryFolder();
    if (options.user !== undefined) chownSync(folder, options.user.uid, options.user.gid);
    const environment = { DATA_DIR: folder, APP_KEYS: key };
    await (await runBuiltServer(environment, options)).stop();
    const file = join(folder, databaseFile);
    const start = () => refusedStart(environment, options);
    return { options, folder, file, environment, start, content: readFileSync(file) };
  }

  async function expectRefused({ file, folder, start, content }: Awaited<ReturnType<typeof usedFolder>>) {
    const { code, errors } = await start();
    expect(errors.split('\n').at(-2)).toBe(
      `${folder} cannot be written to by the user of this program. ` +
        'See who owns the folder and its files, and whether the file system is read-only.',
    );
    expect(code).toBe(1);
    expect(readFileSync(file).equals(content)).toBe(true);
  }

  it('that can only be read refuses the start, and stays as it is', async () => {
    const used = await usedFolder();
    chmodSync(used.folder, 0o500);
    onTestFinished(() => chmodSync(used.folder, 0o700));
    await expectRefused(used);
    chmodSync(used.folder, 0o700);
    const server = await runBuiltServer(used.environment, used.options);
    expect(await server.stop()).toBe(0);
  });

  it.each([0o400, 0o000])(
    'whose file has the rights %d refuses the start, and stays as it is',
    async (mode) => {
      const used = await usedFolder();
      chmodSync(used.file, mode);
      await expectRefused(used);
    },
  );

  it('below one in which no folder can be made refuses the start', async () => {
    const { code, errors } = await refusedStart({ DATA_DIR: '/proc/inside/data', APP_KEYS: key });
    // Who is bound by rights is told of those.
    expect(errors).toMatch(/^\/proc\/inside\/data cannot be (?:made or opened|written to)/);
    expect(code).toBe(1);
  });

  it('that cannot be made refuses the start', async () => {
    const { folder, options } = await usedFolder();
    chmodSync(folder, 0o500);
    onTestFinished(() => chmodSync(folder, 0o700));
    const environment = { DATA_DIR: join(folder, 'inside'), APP_KEYS: key };
    const { code, errors } = await refusedStart(environment, options);
    expect([code, errors]).toEqual([1, expect.stringContaining('inside cannot be written to by the user')]);
  });
});
