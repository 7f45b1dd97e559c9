import type { Ciphers } from '../ports/ciphers.ts';

type Bytes = Uint8Array<ArrayBuffer>;

async function sealingKey(bytes: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

async function hashingKey(bytes: Bytes, purpose: Bytes): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: purpose },
    material,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  );
}

/** The ciphers of Web Crypto, which every platform has. */
export function createWebCiphers(): Ciphers {
  /** Keys that hash, by the key they were made of: there is one purpose. */
  const hashing = new WeakMap<Bytes, Promise<CryptoKey>>();
  return {
    async encrypt(key, iv, text, bound) {
      const cipher = { name: 'AES-GCM', iv, additionalData: bound };
      return new Uint8Array(await crypto.subtle.encrypt(cipher, await sealingKey(key), text));
    },
    async decrypt(key, iv, sealed, bound) {
      const cipher = { name: 'AES-GCM', iv, additionalData: bound };
      return new Uint8Array(await crypto.subtle.decrypt(cipher, await sealingKey(key), sealed));
    },
    async keyedHash(key, purpose, text) {
      const known = hashing.get(key) ?? hashingKey(key, purpose);
      hashing.set(key, known);
      return new Uint8Array(await crypto.subtle.sign('HMAC', await known, text));
    },
    digest: async (text) => new Uint8Array(await crypto.subtle.digest('SHA-256', text)),
  };
}
