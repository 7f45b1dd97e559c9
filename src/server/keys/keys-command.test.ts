import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { databaseFile } from '../store/open-store.ts';
import { describePostgres, useDatabases } from '../testing/postgres/postgres-tests.ts';
import { profileClient } from '../testing/profile-client.ts';
import { runProgram, withPrograms } from '../testing/run-program.ts';
import { startHost, type TestHost } from '../testing/started-server.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { keysCommand } from './keys-command.ts';

const keyText = (id: string, seed: string) => `${id}:${Buffer.from(seed.padEnd(32, '.')).toString('base64')}`;
const k1 = keyText('k1', 'an example of 32 bytes for tests');
const k2 = keyText('k2', 'another one with 32 other bytes!');
const wrong = keyText('k1', 'a third that nobody knows: wrong');

type Environment = Readonly<Record<string, string>>;

/** What a command says, line by line, at its end too. */
async function keys(environment: Environment, action: string): Promise<readonly string[]> {
  const lines: string[] = [];
  const end = await keysCommand(environment, (line) => lines.push(line)).run({}, action);
  return [...lines, ...end.split('\n')];
}

async function saveVariable(host: TestHost, assistantId: string): Promise<void> {
  const answer = await host.ask(`/api/v1/assistants/${assistantId}/variables/PASSWORD`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-none-match': '*' },
    body: JSON.stringify({ value: 'of the variable', secure: true }),
  });
  expect(answer.status, answer.text).toBe(201);
}

/** The same over each engine; `place` names an empty store for the test at hand. */
function describeKeysCommand(place: () => Environment): void {
  it('changes the key under a running server: seals all anew, and says what is in use', async () => {
    const where = place();
    const old = await startHost({ ...where, APP_KEYS: k1 });
    const client = await profileClient(old.port);
    for (const name of ['Alpha', 'Beta', 'Gamma']) await client.create(name, `secret of ${name}`);
    await saveVariable(old, client.assistantId);
    await old.stop();

    const both = { ...where, APP_KEYS: `${k2},${k1}` };
    const host = await startHost(both);
    expect(await keys(both, 'status')).toEqual([
      'k2: seals. Secrets: 0 (profiles 0, variables 0, test runs 0)',
      'k1: still in use: it opens what it sealed. Secrets: 4 (profiles 3, variables 1, test runs 0)',
    ]);
    const during = Promise.all([1, 2, 3].map((count) => client2(host, `Meanwhile ${count}`)));
    const rotated = await keys(both, 'rotate');
    await during;
    expect(rotated).toContain('Secrets sealed anew: 4. Not opened, and left as they are: 0.');
    expect(rotated).toContain('The key k1 is not in use any more.');
    expect((await keys(both, 'status'))[1]).toMatch(/^k1: not in use: it can be taken away\./);

    const fresh = await startHost({ ...where, APP_KEYS: k2 });
    expect(fresh.notices.filter((notice) => notice.includes('key'))).toEqual([]);
    expect(await keys({ ...where, APP_KEYS: k2 }, 'verify')).toEqual([
      'Secrets that open: 7. That do not: 0.',
    ]);
  });

  it('names what does not open, and changes nothing by it', async () => {
    const where = place();
    const host = await startHost({ ...where, APP_KEYS: k1 });
    const client = await profileClient(host.port);
    const saved = await client.create('Alpha', 'canary-secret');
    await saveVariable(host, client.assistantId);
    const lines: string[] = [];
    const verifying = keysCommand({ ...where, APP_KEYS: wrong }, (line) => lines.push(line));
    await expect(verifying.run({}, 'verify')).rejects.toThrow('Secrets that open: 0. That do not: 2.');
    expect(lines).toEqual([
      expect.stringMatching(/^The key k1 is not the one that sealed .* k1-2\.$/),
      `profile “Alpha” (${saved.id}) of assistant ${client.assistantId}, clientSecret: its key k1 is not given`,
      expect.stringMatching(/^variable “PASSWORD” .*: its key k1 is not given$/),
    ]);
    expect(lines.join()).not.toContain('canary-secret');
    expect((await keys({ ...where, APP_KEYS: wrong }, 'status')).at(-1)).toMatch(
      /^k1: another key was given under this name: .* Secrets: 2 /,
    );
    expect(await keys({ ...where, APP_KEYS: k1 }, 'verify')).toEqual([
      'Secrets that open: 2. That do not: 0.',
    ]);
  });

  it('fails where a rotation leaves something that does not open', async () => {
    const where = place();
    const host = await startHost({ ...where, APP_KEYS: k1 });
    await (await profileClient(host.port)).create('Alpha', 'canary-secret');
    await expect(keys({ ...where, APP_KEYS: k2 }, 'rotate')).rejects.toThrow(
      /Secrets: 1 [\s\S]*Not everything is sealed by the first key\. .*npm run keys -- verify$/,
    );
  });

  it('is told by a server with another key, on its console and over the API', async () => {
    const where = place();
    const first = await startHost({ ...where, APP_KEYS: k1 });
    const client = await profileClient(first.port);
    const saved = await client.create('Alpha', 'secret');
    await first.stop();
    const host = await startHost({ ...where, APP_KEYS: wrong });
    expect(host.notices.join('\n')).toContain(
      'Secrets of 1 profile cannot be opened. The key k1 of the server is not',
    );
    const { text: notices } = await host.ask('/api/v1/host');
    expect(JSON.parse(notices)).toMatchObject({ notices: [{ code: 'key_replaced' }] });
    const again = await profileClient(host.port);
    expect(await again.list()).toEqual([saved.id]);
    await again.replace(saved, 'Alpha', 'entered again');
    expect(JSON.parse((await host.ask('/api/v1/host')).text)).toMatchObject({ notices: [] });
  });

  it('runs in a process of its own beside the server', withPrograms, async () => {
    const where = place();
    const host = await startHost({ ...where, APP_KEYS: k1 });
    await (await profileClient(host.port)).create('Alpha', 'secret');
    const env = { ...process.env, ...where, APP_KEYS: `${k2},${k1}` };
    const child = runProgram('../../commands/keys', ['rotate'], env);
    const ended = once(child, 'exit');
    expect(await text(child.stdout)).toContain('\nk2: seals. Secrets: 1 (');
    expect(await ended).toEqual([0, null]);
  });
}

async function client2(host: TestHost, name: string): Promise<void> {
  await (await profileClient(host.port)).create(name, 'saved while keys change');
}

describe('npm run keys over SQLite', () => {
  describeKeysCommand(() => ({ DATA_DIR: join(temporaryFolder(), 'data') }));

  it('makes no database where there is none', async () => {
    const folder = temporaryFolder();
    await expect(keys({ DATA_DIR: folder, APP_KEYS: k1 }, 'status')).rejects.toThrow(
      `There is no database in ${folder}.`,
    );
  });

  it('leaves the database alone where a key that is given cannot be read', async () => {
    const folder = temporaryFolder();
    // A database as it is before any step of the schema: it could not be opened for less.
    const database = new Database(join(folder, databaseFile));
    onTestFinished(() => void database.close());
    database.exec('create table other (id text)');
    for (const wrongKey of [{ APP_KEYS: 'k1:short' }, { APP_KEYS_FILE: join(folder, 'none') }])
      await expect(keys({ DATA_DIR: folder, ...wrongKey }, 'status')).rejects.toThrow('A setting is wrong:');
    expect(database.prepare('select name from sqlite_master').all()).toEqual([{ name: 'other' }]);
  });

  it('makes no key, and a server none beside secrets of another: it serves all the same', async () => {
    const folder = temporaryFolder();
    const where = { DATA_DIR: join(folder, 'data') };
    const first = await startHost({ ...where, APP_KEYS: k1 });
    const client = await profileClient(first.port);
    await client.create('Alpha', 'secret');
    const environment = { ...where, XDG_CONFIG_HOME: join(folder, 'config') };
    const said = await keys(environment, 'status');
    expect(said[0]).toContain('master.key is not there');
    expect(said[1]).toMatch(/^k1: not given: .* Secrets: 1 /);
    await expect(keys(environment, 'rotate')).rejects.toThrow('There is no key to seal secrets with.');

    const host = await startHost(environment);
    expect(host.notices).toEqual([expect.stringContaining('Put it back and start again.')]);
    expect(JSON.parse((await host.ask('/api/v1/host')).text)).toMatchObject({
      notices: [{ code: 'key_absent' }],
    });
    const again = await profileClient(host.port);
    expect(await again.list()).toHaveLength(1);
    await expect(again.create('Beta', 'secret')).rejects.toMatchObject({ status: 503 });
  });
});

describePostgres('npm run keys over PostgreSQL', () => {
  const nextDatabase = useDatabases(5);
  describeKeysCommand(() => ({ DATABASE_URL: nextDatabase(), DATA_DIR: '' }));
});
