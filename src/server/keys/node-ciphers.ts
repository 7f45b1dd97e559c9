import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
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
    const derived = new Uint8Array(hkdfSync('sha256', key, new Uint8Array(32), purpose, 32));
    return new Uint8Array(createHmac('sha256', derived).update(text).digest());
  },
};
