import { randomFillSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { onlyLooking } from '#service/keys/only-looking.ts';
import { proveKeys, type ProvenKeys } from '#service/keys/prove-keys.ts';
import type { Clock, Random } from '#service/ports.ts';
import type { Store } from '#service/ports/store.ts';
import { createVault, type Vault } from '#service/vault/vault.ts';
import { CommandError } from '../command-line/command-error.ts';
import { readConfig } from '../config/config.ts';
import { openStore } from '../store/open-store.ts';
import { loadKeyring } from './load-keyring.ts';
import { masterKeyPath } from './master-key-file.ts';

const clock: Clock = { now: () => Date.now() };
const random: Random = { bytes: (length) => randomFillSync(new Uint8Array(length)) };

/** The keys that the settings give, proven on the store that they name. */
export interface OpenedKeys {
  readonly store: Store;
  readonly proven: ProvenKeys;
  readonly vault: Vault;
}

/**
 * Opens store and keys for a command, and closes the store afterwards. With
 * `looks` nothing is written. Rejects with an error whose message says what to
 * do; a key is never made here.
 */
export async function withKeys<Result>(
  environment: NodeJS.ProcessEnv,
  options: { readonly looks: boolean },
  work: (opened: OpenedKeys) => Promise<Result>,
): Promise<Result> {
  const config = readConfig(environment);
  const path = masterKeyPath(environment);
  if (config.keys.kind === 'master_file' && !existsSync(path))
    throw new CommandError(
      `There is no key in ${path}. Give the server's keys in APP_KEYS or APP_KEYS_FILE.`,
    );
  const { keys } = await loadKeyring(config.keys, random, environment, () => undefined);
  const opened = await openStore(config.store, clock);
  try {
    const store = options.looks ? onlyLooking(opened) : opened;
    const proven = await proveKeys(keys, { store, clock, random });
    return await work({ store, proven, vault: createVault(proven, random) });
  } finally {
    await opened.close();
  }
}
