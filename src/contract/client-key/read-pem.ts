import type { KeyKind } from './assertion-algorithm.ts';
import { bitLength, derElements, derTags, type DerElement } from './der.ts';
import type { ReadKey } from './read-client-key.ts';

/** Line breaks may be lost: a field of one line drops them when a file is pasted. */
const block = /-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*)-----END \1-----/g;

const curves: Readonly<Record<string, KeyKind>> = {
  '2a8648ce3d030107': 'P-256',
  '2b81040022': 'P-384',
  '2b81040023': 'P-521',
};
const rsa = '2a864886f70d010101';
const ec = '2a8648ce3d0201';
const ed25519 = '2b6570';

function hexOf(element: DerElement | undefined): string {
  if (element?.tag !== derTags.objectIdentifier) return '';
  return [...element.content].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text.replace(/\s/g, '')), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/** The elements inside the only element, where that is a sequence. */
function sequence(bytes: Uint8Array): DerElement[] | null {
  const [whole] = derElements(bytes) ?? [];
  return whole?.tag === derTags.sequence ? derElements(whole.content) : null;
}

/** The bits of the modulus, the second member of RSAPrivateKey (RFC 8017 A.1.2). */
function modulusBits(key: Uint8Array): number | null {
  const modulus = sequence(key)?.[1];
  return modulus?.tag === derTags.integer ? bitLength(modulus.content) : null;
}

/** PrivateKeyInfo (RFC 5208 5): version, algorithm, and the key itself. */
function readPkcs8(bytes: Uint8Array): ReadKey {
  const [version, algorithm, key] = sequence(bytes) ?? [];
  const names = algorithm?.tag === derTags.sequence ? derElements(algorithm.content) : null;
  if (version?.tag !== derTags.integer || names === null || key?.tag !== derTags.octetString)
    return { problem: { code: 'key_unreadable' } };
  const [name, curve] = names.map(hexOf);
  const plain = { keyId: null, preferred: null, jwk: null };
  if (name === rsa) {
    const bits = modulusBits(key.content);
    return bits === null
      ? { problem: { code: 'key_unreadable' } }
      : { problem: null, key: { ...plain, kind: 'RSA', bits } };
  }
  const kind = name === ec ? curves[curve ?? ''] : name === ed25519 ? 'Ed25519' : undefined;
  return kind === undefined
    ? { problem: { code: 'key_kind_unsupported' } }
    : { problem: null, key: { ...plain, kind, bits: null } };
}

/** Reads the private key in a PEM text (RFC 7468 10), or says what it holds instead. */
export function readPem(text: string): ReadKey {
  const blocks = [...text.matchAll(block)].map(([, label = '', content = '']) => ({ label, content }));
  const found = blocks.find(({ label }) => label.endsWith('PRIVATE KEY')) ?? blocks[0];
  if (found === undefined)
    return { problem: { code: text.includes('ENCRYPTED') ? 'key_encrypted' : 'key_unreadable' } };
  const { label, content } = found;
  if (label === 'ENCRYPTED PRIVATE KEY') return { problem: { code: 'key_encrypted' } };
  if (label === 'RSA PRIVATE KEY' || label === 'EC PRIVATE KEY')
    return { problem: { code: 'key_not_pkcs8' } };
  if (label.endsWith('CERTIFICATE'))
    return { problem: { code: 'key_not_private', parameters: { found: 'a certificate' } } };
  if (label.endsWith('PUBLIC KEY'))
    return { problem: { code: 'key_not_private', parameters: { found: 'a public key' } } };
  const bytes = label === 'PRIVATE KEY' ? fromBase64(content) : null;
  return bytes === null ? { problem: { code: 'key_unreadable' } } : readPkcs8(bytes);
}
