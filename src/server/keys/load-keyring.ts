import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Keyring, Random } from '#service/ports.ts';
import type { KeySource } from '../config/config.ts';
import { SettingsError } from '../config/settings-error.ts';
import { codeOf } from '../error-code.ts';
import { parseKeys } from './key-text.ts';
import { masterKeyPath, readOrCreateMasterKey } from './master-key-file.ts';

/** A key where a path should stand, with or without its name: it is not repeated. */
const keyInText = /:[\w+/-]{43}|^[\w+/-]{43}=/;

async function fileText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new SettingsError([
      keyInText.test(path)
        ? 'APP_KEYS_FILE must be the path of a file. Keys themselves go into APP_KEYS.'
        : `APP_KEYS_FILE: ${path} cannot be read (${codeOf(error)}).`,
    ]);
  }
}

export interface LoadKeyringOptions {
  /** Asked where there is no key yet: false where a new one could not open what is there. */
  readonly mayMakeKey: () => Promise<boolean>;
  /** Told what the operator should know. */
  readonly onNotice: (notice: string) => void;
}

/**
 * The keys that secrets are sealed with; none where the key of this user is
 * gone and none may be made. Throws a SettingsError where keys are given and
 * cannot be used.
 */
export async function loadKeyring(
  source: KeySource,
  random: Random,
  environment: NodeJS.ProcessEnv,
  { mayMakeKey, onNotice }: LoadKeyringOptions,
): Promise<Keyring> {
  if (source.kind === 'text') return { keys: parseKeys(source.text, 'APP_KEYS') };
  if (source.kind === 'file')
    return { keys: parseKeys(await fileText(source.path), `APP_KEYS_FILE (${source.path})`) };
  const path = masterKeyPath(environment);
  if (!existsSync(path) && !(await mayMakeKey())) {
    onNotice(
      `${path} is not there, and with it the key that sealed the secrets in the database. Put it back and start again. ` +
        'Where it is lost, set APP_KEYS to a new key, as k2:$(openssl rand -base64 32), and enter the secrets again.',
    );
    return { keys: [] };
  }
  const { text, isNew, isPrivate } = await readOrCreateMasterKey(path, random).catch((error: unknown) => {
    throw new SettingsError([
      `${path} cannot be read or made (${codeOf(error)}). Set APP_KEYS or APP_KEYS_FILE.`,
    ]);
  });
  if (isNew)
    onNotice(
      `The key that seals secrets was made in ${path}. Keep a copy: without it they cannot be opened again.`,
    );
  if (!isPrivate) onNotice(`Others on this machine can read ${path}. Run: chmod 600 ${path}`);
  return { keys: parseKeys(text, path) };
}
