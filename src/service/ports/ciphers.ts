type Bytes = Uint8Array<ArrayBuffer>;

/**
 * What secrets are sealed and told apart with. Every host gives the same bytes:
 * what one has sealed, another opens.
 */
export interface Ciphers {
  /** AES-256-GCM (NIST SP 800-38D): the ciphertext, and behind it the tag of 16 bytes. `bound` is proven with it. */
  encrypt(key: Bytes, iv: Bytes, text: Bytes, bound: Bytes): Promise<Bytes>;
  /** Rejects where key, place or bytes are others. */
  decrypt(key: Bytes, iv: Bytes, sealed: Bytes, bound: Bytes): Promise<Bytes>;
  /** HMAC with SHA-256 under a key that HKDF makes of `key` for this purpose (RFC 5869, without salt). */
  keyedHash(key: Bytes, purpose: Bytes, text: Bytes): Promise<Bytes>;
  /** SHA-256 (FIPS 180-4). */
  digest(text: Bytes): Promise<Bytes>;
}
