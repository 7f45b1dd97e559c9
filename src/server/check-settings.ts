import type { Random, SealingKey } from '#service/ports.ts';
import type { Config } from './config/config.ts';
import { loadKeyring } from './keys/load-keyring.ts';
import { checkPort } from './listen.ts';

/**
 * Reads the keys that are given, and changes nothing. Rejects with a SettingsError where they cannot be used: told once the
 * database is open, it would have been brought up to date already, maybe under an older server that still runs.
 */
export async function checkKeys(
  keys: Config['keys'],
  environment: NodeJS.ProcessEnv,
  random: Random,
): Promise<readonly SealingKey[]> {
  const { keys: given } = await loadKeyring(keys, random, environment, {
    mayMakeKey: async () => false,
    onNotice: () => undefined,
  });
  return given;
}

/**
 * Looks at the settings that take more than their text to be right, before the database is opened, and changes nothing.
 * Rejects with a SettingsError where keys that are given cannot be used, or a port that was asked for cannot be listened on.
 */
export async function checkSettings(
  { host, port, keys }: Config,
  environment: NodeJS.ProcessEnv,
  random: Random,
): Promise<void> {
  await checkKeys(keys, environment, random);
  if (port !== null) await checkPort(host, port);
}
