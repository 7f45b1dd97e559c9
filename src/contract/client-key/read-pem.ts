import type { KeyKind } from './assertion-algorithm.ts';
import { bitLength, derElements, derEncoded, derTags, type DerElement } from './der.ts';
import { lockOf, pemBlocks, toPem } from './pem.ts';
import type { ReadKey } from './read-client-key.ts';

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

function objectIdentifier(hex: string): Uint8Array {
  const bytes = hex.match(/../g)?.map((octet) => Number.parseInt(octet, 16)) ?? [];
  return derEncoded(derTags.objectIdentifier, new Uint8Array(bytes));
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
  const plain = { keyId: null, preferred: null, jwk: null, pkcs8: toPem('PRIVATE KEY', bytes) };
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

/** A key with its algorithm around it, as PKCS#8 has it. */
function wrapped(key: Uint8Array, ...algorithm: readonly Uint8Array[]): Uint8Array {
  return derEncoded(
    derTags.sequence,
    derEncoded(derTags.integer, new Uint8Array(1)),
    derEncoded(derTags.sequence, ...algorithm),
    derEncoded(derTags.octetString, key),
  );
}

/** The curve that ECPrivateKey says of itself (RFC 5915 3), or null. */
function curveOf(key: Uint8Array): DerElement | null {
  const parameters = sequence(key)?.find(({ tag }) => tag === derTags.firstOptional);
  return parameters === undefined ? null : (derElements(parameters.content)?.[0] ?? null);
}

/** Keys of the forms that came before PKCS#8: RFC 8017 A.1.2 and RFC 5915. */
const older: Readonly<Record<string, (key: Uint8Array) => Uint8Array | null>> = {
  'RSA PRIVATE KEY': (key) => wrapped(key, objectIdentifier(rsa), derEncoded(derTags.null)),
  'EC PRIVATE KEY': (key) => {
    const curve = curveOf(key);
    return curve === null ? null : wrapped(key, objectIdentifier(ec), derEncoded(curve.tag, curve.content));
  },
};

/** Reads the private key in a PEM text (RFC 7468 10), or says what it holds instead. */
export function readPem(text: string): ReadKey {
  const blocks = pemBlocks(text);
  const found = blocks.find(({ label }) => label.endsWith('PRIVATE KEY')) ?? blocks[0];
  if (lockOf(text) === 'encrypted' || (found === undefined && text.includes('ENCRYPTED')))
    return { problem: { code: 'key_encrypted' } };
  const { label = '', bytes = null } = found ?? {};
  if (label.endsWith('CERTIFICATE'))
    return { problem: { code: 'key_not_private', parameters: { found: 'a certificate' } } };
  if (label.endsWith('PUBLIC KEY'))
    return { problem: { code: 'key_not_private', parameters: { found: 'a public key' } } };
  const key = label === 'PRIVATE KEY' ? bytes : bytes === null ? null : (older[label]?.(bytes) ?? null);
  return key === null ? { problem: { code: 'key_unreadable' } } : readPkcs8(key);
}
