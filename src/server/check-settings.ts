import type { Random } from '#service/ports.ts';
import type { Config } from './config/config.ts';
import { loadKeyring } from './keys/load-keyring.ts';
import { checkPort } from './listen.ts';

/**
 * Looks at the settings that take more than their text to be right, and changes nothing. A start that is refused once the
 * database is open has brought its schema up to date already, maybe under an older server that still runs. Rejects with a
 * SettingsError where keys that are given cannot be used, or a port that was asked for cannot be listened on.
 */
export async function checkSettings(
  { host, port, keys }: Config,
  environment: NodeJS.ProcessEnv,
  random: Random,
): Promise<void> {
  await loadKeyring(keys, random, environment, {
    mayMakeKey: async () => false,
    onNotice: () => undefined,
  });
  if (port !== null) await checkPort(host, port);
}
