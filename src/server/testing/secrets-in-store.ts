import type { Clock } from '#service/ports.ts';
import { openSecrets } from '#service/profiles/profile-secrets.ts';
import { createVault } from '#service/vault/vault.ts';
import { readConfig } from '../config/config.ts';
import { loadKeyring } from '../keys/load-keyring.ts';
import { openStore } from '../store/open-store.ts';

const clock: Clock = { now: () => Date.now() };
const random = { bytes: (length: number) => new Uint8Array(length) };

/** What is stored of a profile: its version, and its client secret where it can be opened. */
export interface StoredProfile {
  readonly version: number;
  readonly clientSecret: string | null;
}

/**
 * Opens the store and the keys that these settings name, and reads profiles of
 * an assistant by their ids. Null stands for one that is not there.
 */
export async function readStoredProfiles(
  environment: Readonly<Record<string, string>>,
  assistantId: string,
  ids: readonly string[],
): Promise<readonly (StoredProfile | null)[]> {
  const config = readConfig(environment);
  const store = await openStore(config.store, clock);
  const keyring = await loadKeyring(config.keys, random, environment, {
    mayMakeKey: async () => true,
    onNotice: () => undefined,
  });
  const vault = createVault(keyring, random);
  try {
    const found: (StoredProfile | null)[] = [];
    for (const id of ids) {
      const record = await store.profiles.find(assistantId, id);
      const texts = record === null ? null : (await openSecrets(record, vault)).texts;
      found.push(
        record === null
          ? null
          : { version: record.version, clientSecret: texts?.get('clientSecret') ?? null },
      );
    }
    return found;
  } finally {
    await store.close();
  }
}
