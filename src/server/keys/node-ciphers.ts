import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import type { Ciphers } from '#service/ports/ciphers.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const algorithm = 'aes-256-gcm';
const tagBytes = 16;

function decrypt(key: Bytes, iv: Bytes, sealed: Bytes, bound: Bytes): Bytes {
  if (sealed.length < tagBytes) throw new TypeError('This is not a ciphertext.');
  const end = sealed.length - tagBytes;
  const cipher = createDecipheriv(algorithm, key, iv, { authTagLength: tagBytes });
  cipher.setAAD(bound);
  cipher.setAuthTag(sealed.subarray(end));
  return new Uint8Array(Buffer.concat([cipher.update(sealed.subarray(0, end)), cipher.final()]));
}

/** Keys that hash, by the key they were made of and their purpose: to make one takes longer than to hash with it. */
class HashingKeys {
  readonly #made = new WeakMap<Bytes, Map<string, Buffer>>();

  of(key: Bytes, purpose: Bytes): Buffer {
    const ofKey = this.#made.get(key) ?? new Map<string, Buffer>();
    this.#made.set(key, ofKey);
    const name = Buffer.from(purpose).toString('hex');
    const made = ofKey.get(name) ?? Buffer.from(hkdfSync('sha256', key, new Uint8Array(32), purpose, 32));
    ofKey.set(name, made);
    return made;
  }
}

const hashingKeys = new HashingKeys();

/**
 * The ciphers of Node itself. Web Crypto hands each of its calls to another
 * thread, which for texts of a few kilobytes takes ten times as long as the
 * work (docs/decisions/tests-cost-little.md).
 */
export const nodeCiphers: Ciphers = {
  async encrypt(key, iv, text, bound) {
    const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagBytes });
    cipher.setAAD(bound);
    const parts = [cipher.update(text), cipher.final()];
    return new Uint8Array(Buffer.concat([...parts, cipher.getAuthTag()]));
  },
  decrypt: async (key, iv, sealed, bound) => decrypt(key, iv, sealed, bound),
  async keyedHash(key, purpose, text) {
    return new Uint8Array(createHmac('sha256', hashingKeys.of(key, purpose)).update(text).digest());
  },
  digest: async (text) => new Uint8Array(createHash('sha256').update(text).digest()),
};
