import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from '#contract/zod.ts';
import { profileClient } from '../testing/profile-client.ts';
import { startHost, type TestHost } from '../testing/started-server.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { keysCommand } from './keys-command.ts';

const keyOf = (id: string) => `${id}:${createHash('sha256').update(id).digest('base64')}`;
const [k1, k2, k3] = ['k1', 'k2', 'k3'].map(keyOf);
const keys = (...given: readonly (string | undefined)[]) => given.join(',');

const run = (verb: string, folder: string, given: string) =>
  keysCommand(verb, { DATA_DIR: join(folder, 'data'), APP_KEYS: given }).run({});
const listSchema = z.object({ items: z.array(z.object({ hasUnreadableSecret: z.boolean() })) });

async function filled(folder: string, given: string, names: readonly string[]) {
  const host = await startHost({ APP_KEYS: given }, { folder });
  const client = await profileClient(host.port);
  for (const name of names) await client.create(name, `secret of ${name}`);
  return { host, client };
}

async function unreadable(host: TestHost, assistantId: string): Promise<number> {
  const { text } = await host.ask(`/api/v1/assistants/${assistantId}/authorization-profiles`);
  return listSchema.parse(JSON.parse(text)).items.filter((item) => item.hasUnreadableSecret).length;
}

it('changes over to another key beside a running server, and says which one may go', async () => {
  const folder = temporaryFolder();
  const before = await filled(folder, keys(k1), ['A', 'B', 'C']);
  await before.host.stop();
  const { host, client } = await filled(folder, keys(k2, k1), []);
  expect(host.notices.join()).not.toContain('cannot be opened');

  expect(await run('status', folder, keys(k2, k1))).toMatch(/k1 +3 .*still needed/);
  expect(await run('rotate', folder, keys(k2, k1))).toMatch(
    /Sealed anew by k2: 3 secrets[^]*No longer needed: k1/,
  );
  expect(await run('status', folder, keys(k2))).toMatch(/k2 +3 .*seals new secrets/);
  expect(await run('verify', folder, keys(k2))).toBe('All 3 secrets open.');
  expect(await run('rotate', folder, keys(k2, k1)), 'again').toContain('0 secrets');

  await client.create('One more', 'secret');
  await host.stop();
  const after = await startHost({ APP_KEYS: keys(k2) }, { folder });
  expect(await unreadable(after, client.assistantId)).toBe(0);
});

it('starts with a wrong key, says so, lists and saves, and names what does not open', async () => {
  const folder = temporaryFolder();
  const before = await filled(folder, keys(k1), ['A', 'B']);
  await before.host.stop();
  const { host, client } = await filled(folder, keys(k3), ['C']);
  expect(host.notices.join()).toContain('Profiles with a secret that cannot be opened: 2. The key k1');
  expect((await host.ask('/api/v1/host')).text).toContain('"key_missing"');
  expect(await unreadable(host, client.assistantId)).toBe(2);

  expect(await run('status', folder, keys(k3))).toMatch(/k1 +2 .*MISSING/);
  await expect(run('verify', folder, keys(k3))).rejects.toThrow(
    /2 of 3 secrets do not open:\nauthorization_profiles “[AB]”, clientSecret: key k1 is missing/,
  );
  expect(await run('rotate', folder, keys(k3))).toContain('2 do not open');
});

it('makes no key, and asks what to do', async () => {
  const folder = temporaryFolder();
  await expect(
    keysCommand('status', { DATA_DIR: join(folder, 'data'), XDG_CONFIG_HOME: folder }).run({}),
  ).rejects.toThrow('There is no key in');
  await expect(run('', folder, keys(k1))).rejects.toThrow('Say what to do.');
});
