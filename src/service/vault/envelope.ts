import type { Random, SealingKey } from '../ports.ts';
import type { Ciphers } from '../ports/ciphers.ts';
import { createWebCiphers } from './web-ciphers.ts';
import { fromBase64Url, toBase64Url, utf8 } from './bytes.ts';

/** Where a secret is kept. It is bound to this place: moved elsewhere, it does not open. */
export interface Place {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** The parts of an envelope: `v1.key id.iv.wrapped data key.iv.ciphertext`, bytes as base64url. */
interface Envelope {
  readonly keyId: string;
  readonly wrapIv: Uint8Array<ArrayBuffer>;
  readonly wrappedKey: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly ciphertext: Uint8Array<ArrayBuffer>;
}

const version = 'v1';

function boundTo(place: Place, ...more: string[]): Uint8Array<ArrayBuffer> {
  return utf8([version, place.table, place.row, place.column, ...more].join('|'));
}

function parse(sealed: string): Envelope {
  const [found, keyId, wrapIv, wrappedKey, iv, ciphertext, ...rest] = sealed.split('.');
  if (found !== version || ciphertext === undefined || rest.length > 0)
    throw new TypeError('This is not an envelope.');
  return {
    keyId: keyId ?? '',
    wrapIv: fromBase64Url(wrapIv ?? ''),
    wrappedKey: fromBase64Url(wrappedKey ?? ''),
    iv: fromBase64Url(iv ?? ''),
    ciphertext: fromBase64Url(ciphertext),
  };
}

function format(envelope: Envelope): string {
  const parts = [envelope.wrapIv, envelope.wrappedKey, envelope.iv, envelope.ciphertext].map(toBase64Url);
  return [version, envelope.keyId, ...parts].join('.');
}

/** Where the host brings none of its own. */
const webCiphers = createWebCiphers();

/** How every envelope of a key begins. */
export function envelopePrefix(keyId: string): string {
  return `${version}.${keyId}.`;
}

/** The id of the key that wrapped an envelope; null where the text, or the beginning of one, is of no envelope. */
export function keyIdOf(sealed: string): string | null {
  const [found, keyId, rest] = sealed.split('.', 3);
  return found === version && rest !== undefined && keyId !== undefined && keyId !== '' ? keyId : null;
}

/** Seals a text with a data key of its own, wrapped by `key` (AES-256-GCM, NIST SP 800-38D). */
export async function seal(
  text: string,
  place: Place,
  key: SealingKey,
  random: Random,
  ciphers: Ciphers = webCiphers,
): Promise<string> {
  const dataKey = random.bytes(32);
  const [wrapIv, iv] = [random.bytes(12), random.bytes(12)];
  const [ciphertext, wrappedKey] = await Promise.all([
    ciphers.encrypt(dataKey, iv, utf8(text), boundTo(place)),
    ciphers.encrypt(key.bytes, wrapIv, dataKey, boundTo(place, key.id)),
  ]);
  dataKey.fill(0);
  return format({ keyId: key.id, wrapIv, wrappedKey, iv, ciphertext });
}

async function unwrap(
  envelope: Envelope,
  place: Place,
  key: SealingKey,
  ciphers: Ciphers,
): Promise<Uint8Array<ArrayBuffer>> {
  return ciphers.decrypt(key.bytes, envelope.wrapIv, envelope.wrappedKey, boundTo(place, key.id));
}

/** Opens an envelope. Throws where the key, the place or the bytes are not those it was made with. */
export async function open(
  sealed: string,
  place: Place,
  key: SealingKey,
  ciphers: Ciphers = webCiphers,
): Promise<string> {
  const envelope = parse(sealed);
  const dataKey = await unwrap(envelope, place, key, ciphers);
  const text = await ciphers.decrypt(dataKey, envelope.iv, envelope.ciphertext, boundTo(place));
  dataKey.fill(0);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text);
}

/** Wraps the data key of an envelope anew. The text itself is not opened. */
export async function rewrap(
  sealed: string,
  place: Place,
  from: SealingKey,
  to: SealingKey,
  random: Random,
  ciphers: Ciphers = webCiphers,
): Promise<string> {
  const envelope = parse(sealed);
  const dataKey = await unwrap(envelope, place, from, ciphers);
  const wrapIv = random.bytes(12);
  const wrappedKey = await ciphers.encrypt(to.bytes, wrapIv, dataKey, boundTo(place, to.id));
  dataKey.fill(0);
  return format({ ...envelope, keyId: to.id, wrapIv, wrappedKey });
}
