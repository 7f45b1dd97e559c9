import { describe, expect, it } from 'vitest';
import { runBuiltServer, useBuild } from '../testing/built-server.ts';
import { profileClient } from '../testing/profile-client.ts';
import { readStoredProfiles } from '../testing/secrets-in-store.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const key = `k1:${Buffer.from('an example of 32 bytes for tests').toString('base64')}`;
const year = 365 * 24 * 60 * 60 * 1000;
/** Sets the clock of a program back by a year: at once, or when it is told to. */
const setBack = `const now = Date.now; Date.now = () => now() - ${year};`;
const setBackWhenTold = `process.on('SIGUSR2', () => { ${setBack} });`;

describe('a clock that is set back by a year', { timeout: 60_000 }, () => {
  useBuild();

  it('before a start leaves everything there, to be changed and added to', async () => {
    const environment = { DATA_DIR: temporaryFolder(), APP_KEYS: key };
    const first = await runBuiltServer(environment);
    const before = await (await profileClient(first.port)).create('Before', 'secret one');
    expect(await first.stop()).toBe(0);

    const second = await runBuiltServer(environment, { before: setBack });
    const client = await profileClient(second.port);
    expect(await client.list()).toEqual([before.id]);
    const changed = await client.replace(before, 'Before', 'secret two');
    const after = await client.create('After', 'secret three');
    expect(await client.list()).toEqual([after.id, before.id]);
    expect(await second.stop()).toBe(0);

    const found = await readStoredProfiles(environment, client.assistantId, [before.id, after.id]);
    expect(found).toEqual([
      { version: changed.version, clientSecret: 'secret two' },
      { version: 1, clientSecret: 'secret three' },
    ]);
  });

  it('under a server stops nothing', async () => {
    const environment = { DATA_DIR: temporaryFolder(), APP_KEYS: key };
    const server = await runBuiltServer(environment, { before: setBackWhenTold });
    const client = await profileClient(server.port);
    const before = await client.create('Before', 'secret one');
    server.child.kill('SIGUSR2');
    const changed = await client.replace(before, 'Before', 'secret two');
    const after = await client.create('After', 'secret three');
    expect([...(await client.list())].sort()).toEqual([before.id, after.id].sort());
    expect(changed.version).toBe(2);
    expect(await server.stop()).toBe(0);
  });
});
