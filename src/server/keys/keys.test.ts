import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Random } from '#service/ports.ts';
import type { KeySource } from '../config/config.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { formatKey, parseKeys } from './key-text.ts';
import { loadKeyring } from './load-keyring.ts';
import { masterKeyPath, readOrCreateMasterKey } from './master-key-file.ts';

vi.mock(import('node:os'), { spy: true });

const random: Random = { bytes: (length) => new Uint8Array(randomBytes(length)) };
const key = (id: string) => ({ id, bytes: random.bytes(32) });

async function loaded(source: KeySource, environment: NodeJS.ProcessEnv = {}, mayMake = true) {
  const notices: string[] = [];
  const keyring = await loadKeyring(source, random, environment, {
    mayMakeKey: async () => mayMake,
    onNotice: (notice) => notices.push(notice),
  });
  return { ids: keyring.keys.map(({ id }) => id), notices, keyring };
}

describe('keys as a text', () => {
  it('are read in their order', () => {
    const [k1, k2] = [key('k1'), key('k-2_B')];
    const text = `${formatKey(k2)}, ${formatKey(k1)}\n`;
    expect(parseKeys(text, 'APP_KEYS')).toEqual([k2, k1]);
    expect(parseKeys(`# current\n${formatKey(k2)}\n\n# old\n${formatKey(k1)}\n`, 'file')).toEqual([k2, k1]);
    expect(parseKeys(formatKey(k1).replaceAll('+', '-').replaceAll('/', '_'), 'APP_KEYS')).toEqual([k1]);
  });

  const good = formatKey(key('k1'));
  it.each([
    ['', 'APP_KEYS: no key.'],
    ['k1', 'key 1 is not of the form name:base64'],
    ['k1:', 'key 1 is not of the form name:base64'],
    [good.slice(3), 'key 1 is not of the form name:base64'],
    [`${good},${good.replace('k1', 'k 2')}`, 'key 2 has a name that is not made of'],
    [good.replace('k1', 'x'.repeat(33)), 'key 1 has a name'],
    [good.slice(0, -6), 'key 1 (k1) is not 32 bytes in base64'],
    [`k1:${Buffer.alloc(31, 'abcdefghij').toString('base64')}`, 'is not 32 bytes'],
    [`k1:${'ä'.repeat(43)}=`, 'is not 32 bytes'],
    [`k1:${Buffer.alloc(32).toString('base64')}`, 'key 1 (k1) is not random'],
    [`${good},${good}`, 'two keys have the same name'],
  ])('%j are refused, and not shown', (text, message) => {
    const read = () => parseKeys(text, 'APP_KEYS');
    expect(read).toThrow(message);
    for (const secret of text.match(/[A-Za-z0-9+/=]{20,}/g) ?? []) expect(read).not.toThrow(secret);
  });
});

describe('the key of this user', () => {
  it('is kept below XDG_CONFIG_HOME, or else below the home of the user', () => {
    expect(masterKeyPath({ XDG_CONFIG_HOME: '/conf' })).toBe('/conf/authorization-profiles/master.key');
    const atHome = join(homedir(), '.config/authorization-profiles/master.key');
    expect(masterKeyPath({})).toBe(atHome);
    expect(masterKeyPath({ XDG_CONFIG_HOME: 'relative' })).toBe(atHome);
    vi.stubEnv('HOME', '');
    expect(masterKeyPath({})).toBe(
      join(userInfo().homedir, '.config', 'authorization-profiles', 'master.key'),
    );
    vi.unstubAllEnvs();
  });

  it('is made once, for its owner alone, and told', async () => {
    const environment = { XDG_CONFIG_HOME: temporaryFolder() };
    const path = masterKeyPath(environment);
    const first = await loaded({ kind: 'master_file' }, environment);
    expect(first.ids).toEqual(['k1']);
    expect(first.notices).toEqual([expect.stringContaining(path)]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    const second = await loaded({ kind: 'master_file' }, environment);
    expect(second).toMatchObject({ notices: [], keyring: first.keyring });
  });

  it('is not made where secrets of another one are there already', async () => {
    const environment = { XDG_CONFIG_HOME: temporaryFolder() };
    const { ids, notices } = await loaded({ kind: 'master_file' }, environment, false);
    expect(ids).toEqual([]);
    expect(notices).toEqual([expect.stringMatching(/master\.key is not there.* Put it back/)]);
    expect(existsSync(masterKeyPath(environment))).toBe(false);
  });

  it('is one for all who make it at once', async () => {
    const path = masterKeyPath({ XDG_CONFIG_HOME: temporaryFolder() });
    mkdirSync(dirname(path), { recursive: true });
    const made = await Promise.all([1, 2, 3].map(() => readOrCreateMasterKey(path, random)));
    expect(new Set(made.map(({ text }) => text))).toEqual(new Set([readFileSync(path, 'utf8')]));
    expect(made.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  it('that others can read is told', async () => {
    const environment = { XDG_CONFIG_HOME: temporaryFolder() };
    await loaded({ kind: 'master_file' }, environment);
    chmodSync(masterKeyPath(environment), 0o644);
    const { notices } = await loaded({ kind: 'master_file' }, environment);
    expect(notices).toEqual([expect.stringContaining('chmod 600')]);
  });

  it.each([undefined, ''])(
    'of a user without a home, where HOME is %j, is told with what to do',
    async (home) => {
      vi.stubEnv('HOME', home);
      onTestFinished(() => void vi.unstubAllEnvs());
      const unknown = () => {
        throw new Error('ENOENT: no such file or directory, uv_os_get_passwd');
      };
      vi.mocked(userInfo).mockImplementationOnce(unknown);
      if (home === undefined) vi.mocked(homedir).mockImplementationOnce(unknown);
      await expect(loaded({ kind: 'master_file' })).rejects.toThrow(
        'Set APP_KEYS or APP_KEYS_FILE, or HOME.',
      );
      vi.mocked(userInfo).mockReset();
    },
  );

  it('that cannot be made is told with what to do', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'authorization-profiles'), 'in the way');
    await expect(loaded({ kind: 'master_file' }, { XDG_CONFIG_HOME: folder })).rejects.toThrow(
      'Set APP_KEYS or APP_KEYS_FILE.',
    );
  });
});

describe('keys in a file', () => {
  it('are read', async () => {
    const path = join(temporaryFolder(), 'keys');
    writeFileSync(path, `${formatKey(key('k2'))}\n${formatKey(key('k1'))}\n`);
    expect(await loaded({ kind: 'file', path })).toMatchObject({ ids: ['k2', 'k1'], notices: [] });
  });

  it('that is not there or holds none are told by its name', async () => {
    const path = join(temporaryFolder(), 'keys');
    await expect(loaded({ kind: 'file', path })).rejects.toThrow(
      `APP_KEYS_FILE: ${path} cannot be read (ENOENT).`,
    );
    writeFileSync(path, '\n');
    await expect(loaded({ kind: 'file', path })).rejects.toThrow(`APP_KEYS_FILE (${path}): no key.`);
  });

  it.each([
    ['with its name', (text: string) => text],
    ['alone', (text: string) => text.slice('k1:'.length)],
  ])('that are the keys themselves, %s, are not repeated', async (_, written) => {
    const path = written(formatKey({ id: 'k1', bytes: new Uint8Array(32).fill(0xff) }));
    const refused = loaded({ kind: 'file', path });
    await expect(refused).rejects.toThrow('APP_KEYS_FILE must be the path of a file.');
    await expect(refused).rejects.not.toThrow('/////');
  });
});
