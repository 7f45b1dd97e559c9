import { hasSecrets } from '#service/keys/sealed-secrets.ts';
import { proveKeys, type ProvenKeys } from '#service/keys/prove-keys.ts';
import type { Ports } from '#service/ports.ts';
import type { KeySource } from '../config/config.ts';
import { loadKeyring } from './load-keyring.ts';

export interface HostKeysOptions {
  readonly source: KeySource;
  readonly environment: NodeJS.ProcessEnv;
  /** False where somebody only looks: nothing is made then. */
  readonly mayMakeKey: boolean;
  /** Told what the operator should know. */
  readonly onNotice: (notice: string) => void;
}

/**
 * The keys that are given to this host, each proven over what is sealed in the
 * store. No new key is made beside secrets that it could not open. Throws a
 * SettingsError where the given ones cannot be used.
 */
export async function hostKeys(
  ports: Pick<Ports, 'store' | 'clock' | 'random'>,
  { source, environment, mayMakeKey, onNotice }: HostKeysOptions,
): Promise<ProvenKeys> {
  const given = await loadKeyring(source, ports.random, environment, {
    mayMakeKey: async () => mayMakeKey && !(await hasSecrets(ports.store)),
    onNotice,
  });
  const proven = await proveKeys(given.keys, ports);
  const [first] = given.keys;
  if (first !== undefined && proven.sealsAs !== null && proven.sealsAs !== first.id)
    onNotice(
      `The key ${first.id} is not the one that sealed secrets here under this name. What it seals bears the name ${proven.sealsAs}.`,
    );
  return proven;
}
