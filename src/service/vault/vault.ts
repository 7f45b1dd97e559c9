import { Failure } from '../failure.ts';
import type { Keyring, Random, SealingKey } from '../ports.ts';
import { toHex, utf8 } from './bytes.ts';
import { createWebCiphers } from './web-ciphers.ts';
import { keyIdOf, open, rewrap, seal, type Place } from './envelope.ts';

/** What sealing a secret leaves behind. */
export interface SealedText {
  readonly sealed: string;
  readonly fingerprint: string;
}

/** Keeps secrets: seals them to their place and opens them there again. */
export interface Vault {
  /** Throws `secrets_unavailable` where there is no key to seal with: asked before what cannot be undone. */
  requireKey(): void;
  /** Throws `secrets_unavailable` where there is no key. */
  seal(text: string, place: Place): Promise<SealedText>;
  /** The same of what nobody compares, so without a fingerprint. */
  enclose(text: string, place: Place): Promise<string>;
  /** The text, or null where the key is not there or the envelope is not of this place. */
  open(sealed: string, place: Place): Promise<string | null>;
  /** True where the key of an envelope is there. */
  canOpen(sealed: string): boolean;
  /** True where keys are missing, so that some envelopes may not open. */
  readonly isIncomplete: boolean;
  /**
   * The same text under the key that seals now, with a fingerprint of that key; the text stays sealed with the data
   * key it has. It is opened all the same: what does not open is never called renewed, since its old key may then go.
   */
  renew(sealed: string, place: Place): Promise<SealedText | 'current' | 'unreadable'>;
  /** First 8 hexadecimal digits of a keyed hash: tells whether two secrets are the same, and nothing else. */
  fingerprint(text: string): Promise<string>;
}

const purpose = utf8('fingerprint');

/** A vault over the keys of a host, with the ciphers of Web Crypto where it brings none. */
export function createVault(keyring: Keyring, random: Random, ciphers = createWebCiphers()): Vault {
  function sealingKey(): SealingKey {
    const [key] = keyring.keys;
    if (key !== undefined) return key;
    throw new Failure(
      'secrets_unavailable',
      'There is no key to seal secrets with. Set APP_KEYS or APP_KEYS_FILE and start again.',
    );
  }

  async function fingerprint(text: string): Promise<string> {
    return toHex(await ciphers.keyedHash(sealingKey().bytes, purpose, utf8(text))).slice(0, 8);
  }

  const keyOf = (sealed: string) => keyring.keys.find(({ id }) => id === keyIdOf(sealed));

  async function openWith(key: SealingKey | undefined, sealed: string, place: Place): Promise<string | null> {
    return key === undefined ? null : open(sealed, place, key, ciphers).catch(() => null);
  }

  return {
    requireKey: () => void sealingKey(),
    fingerprint,
    canOpen: (sealed) => keyOf(sealed) !== undefined,
    isIncomplete: keyring.keys.length === 0 || (keyring.missing ?? []).length > 0,
    async renew(sealed, place) {
      const [from, to] = [keyOf(sealed), sealingKey()];
      if (from?.id === to.id) return 'current';
      const text = await openWith(from, sealed, place);
      if (from === undefined || text === null) return 'unreadable';
      return {
        sealed: await rewrap(sealed, place, from, to, random, ciphers),
        fingerprint: await fingerprint(text),
      };
    },
    async seal(text, place) {
      const key = sealingKey();
      const [sealed, fingerprinted] = await Promise.all([
        seal(text, place, key, random, ciphers),
        fingerprint(text),
      ]);
      return { sealed, fingerprint: fingerprinted };
    },
    enclose: async (text, place) => seal(text, place, sealingKey(), random, ciphers),
    open: (sealed, place) => openWith(keyOf(sealed), sealed, place),
  };
}
