import { describe, expect, it } from 'vitest';
import { toHex } from '#service/vault/bytes.ts';
import { createWebCiphers } from '#service/vault/web-ciphers.ts';
import { nodeCiphers } from './node-ciphers.ts';

const webCiphers = createWebCiphers();
const bytes = (text: string) => new TextEncoder().encode(text);
const key = new Uint8Array(32).fill(7);
const iv = new Uint8Array(12).fill(3);
const bound = bytes('v1|test_runs|r1|run');

describe('the ciphers of Node', () => {
  it.each(['', 'canary é 😀', 'x'.repeat(20_000)])('give the bytes of Web Crypto', async (text) => {
    const sealed = await nodeCiphers.encrypt(key, iv, bytes(text), bound);
    expect(toHex(sealed)).toBe(toHex(await webCiphers.encrypt(key, iv, bytes(text), bound)));
    for (const ciphers of [nodeCiphers, webCiphers])
      expect(new TextDecoder().decode(await ciphers.decrypt(key, iv, sealed, bound))).toBe(text);
  });

  it('tell secrets apart as Web Crypto does', async () => {
    const purpose = bytes('fingerprint');
    for (const text of ['', 'correct horse battery'])
      expect(await nodeCiphers.keyedHash(key, purpose, bytes(text))).toEqual(
        await webCiphers.keyedHash(key, purpose, bytes(text)),
      );
  });

  it('hash as Web Crypto does', async () => {
    for (const text of ['', 'bench-token', 'x'.repeat(20_000)])
      expect(await nodeCiphers.digest(bytes(text))).toEqual(await webCiphers.digest(bytes(text)));
  });

  it('tell keys and purposes apart, also those they have met before', async () => {
    const other = new Uint8Array(32).fill(8);
    const hashes = new Set<string>();
    for (const each of [key, other, key])
      for (const purpose of ['fingerprint', 'another'])
        hashes.add(toHex(await nodeCiphers.keyedHash(each, bytes(purpose), bytes('secret'))));
    expect(hashes.size).toBe(4);
  });

  it.each([
    ['another key', { key: new Uint8Array(32) }],
    ['another place', { bound: bytes('v1|test_runs|r2|run') }],
    ['another beginning', { iv: new Uint8Array(12) }],
    ['a byte less', { cut: 1 }],
    ['less than a tag', { cut: 12 }],
  ])('open nothing with %s', async (_, changes) => {
    const given = { key, iv, bound, cut: 0, ...changes };
    const sealed = await nodeCiphers.encrypt(key, iv, bytes('secret'), bound);
    const left = sealed.slice(0, sealed.length - given.cut);
    for (const ciphers of [nodeCiphers, webCiphers])
      await expect(ciphers.decrypt(given.key, given.iv, left, given.bound)).rejects.toThrow();
  });
});
