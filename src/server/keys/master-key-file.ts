import { chmod, link, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { homedir, userInfo } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import type { Random } from '#service/ports.ts';
import { SettingsError } from '../config/settings-error.ts';
import { codeOf } from '../error-code.ts';
import { syncFolder } from '../sync-to-disk.ts';
import { formatKey } from './key-text.ts';

/**
 * The home of this user. HOME that is empty or relative would put the key under wherever the server was started. Throws
 * a SettingsError where the system knows of none, as of a user of a container who is only a number.
 */
function homeFolder(): string {
  try {
    const folder = homedir();
    return isAbsolute(folder) ? folder : userInfo().homedir;
  } catch {
    throw new SettingsError([
      'The user of this program has no home that a key could be kept in. Set APP_KEYS or APP_KEYS_FILE, or HOME.',
    ]);
  }
}

/**
 * Where the key of this user is kept, apart from the data: who copies the
 * database does not copy the key. A relative XDG_CONFIG_HOME does not count
 * (XDG Base Directory Specification). Throws a SettingsError where there is no such place.
 */
export function masterKeyPath(environment: NodeJS.ProcessEnv): string {
  const folder = environment.XDG_CONFIG_HOME ?? '';
  const base = isAbsolute(folder) ? folder : join(homeFolder(), '.config');
  return join(base, 'authorization-profiles', 'master.key');
}

/**
 * Writes a file that is whole on the disk before anybody can see it, and there for good when this is done. False where
 * there is one already.
 */
async function writeOnce(path: string, text: string, random: Random): Promise<boolean> {
  const draft = `${path}.${Buffer.from(random.bytes(8)).toString('hex')}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
    await link(draft, path);
    syncFolder(dirname(path));
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await file.close();
    await rm(draft, { force: true });
  }
}

/** The text of the key file, which is made with a new key where there is none. */
export async function readOrCreateMasterKey(
  path: string,
  random: Random,
): Promise<{ readonly text: string; readonly isNew: boolean; readonly isPrivate: boolean }> {
  let isNew = false;
  const existing = await readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (existing === null) {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await chmod(dirname(path), 0o700);
    isNew = await writeOnce(path, `${formatKey({ id: 'k1', bytes: random.bytes(32) })}\n`, random);
  }
  const { mode } = await stat(path);
  return { text: existing ?? (await readFile(path, 'utf8')), isNew, isPrivate: (mode & 0o077) === 0 };
}
