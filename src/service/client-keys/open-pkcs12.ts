import { toPem } from '#contract/client-key/pem.ts';
import type { Asn1, Forge, SafeBag } from 'node-forge/lib/forge.js';
import { fromBinary, toBinary } from '../vault/bytes.ts';
import { openWithin, TooManyRoundsError, type KeyBudget } from './forge.ts';

/** A key with its certificates, as PEM; or why the file gives none. */
export type OpenedFile =
  | { readonly problem: null; readonly key: string; readonly certificates: string }
  | {
      readonly problem:
        'passphrase_wrong' | 'key_rounds_too_many' | 'key_file_unreadable' | 'key_file_without_key';
    };

function pemOf(forge: Forge, label: string, asn1: Asn1): string {
  return toPem(label, fromBinary(forge.asn1.toDer(asn1).getBytes()));
}

function keyOf(forge: Forge, { key, asn1 }: SafeBag): string | null {
  const { pki } = forge;
  const info =
    key === undefined || key === null ? (asn1 ?? null) : pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(key));
  return info === null ? null : pemOf(forge, 'PRIVATE KEY', info);
}

function certificateOf(forge: Forge, { cert, asn1 }: SafeBag): string | null {
  const whole = cert === undefined || cert === null ? (asn1 ?? null) : forge.pki.certificateToAsn1(cert);
  return whole === null ? null : pemOf(forge, 'CERTIFICATE', whole);
}

function parsed(forge: Forge, bytes: Uint8Array): Asn1 | null {
  try {
    return forge.asn1.fromDer(toBinary(bytes));
  } catch {
    return null;
  }
}

/** The library tells by its message alone that a passphrase is wrong; what it decrypts with one is no structure. */
function isAboutPassphrase(error: unknown): boolean {
  return error instanceof Error && /password|decrypt/i.test(error.message);
}

function open(forge: Forge, bytes: Uint8Array, passphrase: string): OpenedFile {
  const pfx = parsed(forge, bytes);
  if (pfx === null) return { problem: 'key_file_unreadable' };
  try {
    const { safeContents } = forge.pkcs12.pkcs12FromAsn1(pfx, false, passphrase);
    const { oids } = forge.pki;
    const bags = safeContents.flatMap(({ safeBags }) => safeBags);
    const keys = bags
      .filter(({ type }) => type === oids.keyBag || type === oids.pkcs8ShroudedKeyBag)
      .flatMap((bag) => keyOf(forge, bag) ?? []);
    const certificates = bags
      .filter(({ type }) => type === oids.certBag)
      .flatMap((bag) => certificateOf(forge, bag) ?? []);
    const [key] = keys;
    return key === undefined
      ? { problem: 'key_file_without_key' }
      : { problem: null, key, certificates: certificates.join('') };
  } catch (error) {
    if (error instanceof TooManyRoundsError) return { problem: 'key_rounds_too_many' };
    return { problem: isAboutPassphrase(error) ? 'passphrase_wrong' : 'key_file_unreadable' };
  }
}

/** Opens a file of PKCS#12 (RFC 7292). Never throws: what is wrong with it is said. */
export function openPkcs12(bytes: Uint8Array, passphrase: string, budget: KeyBudget): Promise<OpenedFile> {
  return openWithin(budget, (forge) => open(forge, bytes, passphrase));
}
