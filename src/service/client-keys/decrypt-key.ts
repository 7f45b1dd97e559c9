import { lockedLabels, pemBlocks, toPem } from '#contract/client-key/pem.ts';
import type { Asn1, Forge } from 'node-forge/lib/forge.js';
import { fromBinary, toBinary, utf8 } from '../vault/bytes.ts';
import { openWithin, TooManyRoundsError, type KeyBudget } from './forge.ts';

/** The key as PEM in PKCS#8; or that the passphrase is wrong or takes too long, or the encryption is none that is known here. */
export type DecryptedKey =
  | { readonly problem: null; readonly key: string }
  | { readonly problem: 'passphrase_wrong' | 'key_rounds_too_many' | 'key_encrypted' };

function pkcs8(forge: Forge, key: Asn1): DecryptedKey {
  return { problem: null, key: toPem('PRIVATE KEY', fromBinary(forge.asn1.toDer(key).getBytes())) };
}

/** A key that OpenSSL encrypted in its old way, with a header in the PEM. Of these, the library knows those of RSA. */
function decryptTraditional(forge: Forge, pem: string, passphrase: string): DecryptedKey {
  const { pki } = forge;
  const key = pki.decryptRsaPrivateKey(pem, toBinary(utf8(passphrase)));
  return key === null
    ? { problem: 'passphrase_wrong' }
    : pkcs8(forge, pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(key)));
}

/** True for a message of the library that the encryption is none that it knows. */
function isUnsupported(error: unknown): boolean {
  return error instanceof Error && /unsupported|not a supported|OID/i.test(error.message);
}

function decrypt(forge: Forge, text: string, passphrase: string): DecryptedKey {
  const block = pemBlocks(text).find(({ label }) => label === lockedLabels.encrypted);
  try {
    if (block === undefined) return decryptTraditional(forge, text, passphrase);
    if (block.bytes === null) return { problem: 'key_encrypted' };
    const key = forge.pki.decryptPrivateKeyInfo(forge.asn1.fromDer(toBinary(block.bytes)), passphrase);
    return key === null ? { problem: 'passphrase_wrong' } : pkcs8(forge, key);
  } catch (error) {
    if (error instanceof TooManyRoundsError) return { problem: 'key_rounds_too_many' };
    // A wrong passphrase can leave bytes that look decrypted and are no structure.
    return { problem: isUnsupported(error) ? 'key_encrypted' : 'passphrase_wrong' };
  }
}

/** Opens an encrypted private key in a PEM text (RFC 5958 3). Never throws. */
export function decryptKey(text: string, passphrase: string, budget: KeyBudget): Promise<DecryptedKey> {
  return openWithin(budget, (forge) => decrypt(forge, text, passphrase));
}
