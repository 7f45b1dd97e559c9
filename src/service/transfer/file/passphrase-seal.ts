import { passphraseIterations, type SealedSecrets } from '#contract/transfer/export-file.ts';
import type { Random } from '../../ports.ts';
import { fromBase64Url, toBase64Url, utf8 } from '../../vault/bytes.ts';

const saltBytes = 32;
const ivBytes = 12;

async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  // Composed alike on every keyboard and system (RFC 8265 4.2.2).
  const typed = utf8(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

/**
 * Seals a text under a passphrase: PBKDF2-HMAC-SHA-256 and AES-256-GCM, which
 * Web Crypto has on every host (docs/decisions/export-secrets-under-a-passphrase.md).
 */
export async function sealUnderPassphrase(
  text: string,
  passphrase: string,
  random: Random,
  iterations: number = passphraseIterations.used,
): Promise<SealedSecrets> {
  const salt = random.bytes(saltBytes);
  const iv = random.bytes(ivBytes);
  const key = await keyOf(passphrase, salt, iterations);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, utf8(text));
  return {
    derivation: { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: toBase64Url(salt) },
    cipher: { name: 'AES-256-GCM', iv: toBase64Url(iv) },
    sealed: toBase64Url(new Uint8Array(sealed)),
  };
}

/** The text, or null where the passphrase is another one or something of the sealed part was changed. */
export async function openWithPassphrase(
  { derivation, cipher, sealed }: SealedSecrets,
  passphrase: string,
): Promise<string | null> {
  try {
    const key = await keyOf(passphrase, fromBase64Url(derivation.salt), derivation.iterations);
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64Url(cipher.iv) },
      key,
      fromBase64Url(sealed),
    );
    return new TextDecoder('utf-8', { fatal: true }).decode(opened);
  } catch {
    return null;
  }
}
