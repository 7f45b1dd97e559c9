import type { Clock, Random } from './ports.ts';
import { toBase64Url, toHex, utf8 } from './vault/bytes.ts';

/** 16 bytes as a UUID of a version (RFC 9562 4). */
function toUuid(bytes: Uint8Array, version: 7 | 8): string {
  const marked = bytes.slice();
  marked[6] = ((bytes[6] ?? 0) & 0x0f) | (version << 4);
  marked[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = toHex(marked);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A new UUID of version 7 (RFC 9562 5.7): ids sort by the time they were made. */
export function newId({ clock, random }: { clock: Clock; random: Random }): string {
  const bytes = random.bytes(16);
  new DataView(bytes.buffer).setBigUint64(
    0,
    (BigInt(clock.now()) << 16n) | (BigInt(bytes[6] ?? 0) << 8n) | BigInt(bytes[7] ?? 0),
  );
  return toUuid(bytes, 7);
}

/** UUIDs of version 8, made of the hash of a text and of a number (RFC 9562 5.8): the same text comes to the same ids. */
export async function hashedIds(text: string): Promise<(number: number) => string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text)));
  return (number) => {
    const bytes = hash.slice(0, 16);
    new DataView(bytes.buffer).setUint32(12, number);
    return toUuid(bytes, 8);
  };
}

/**
 * The id of what a request creates that its client gave a key: sent again, it comes to the same, and so is known again.
 * `place` says what is created, and where.
 */
export async function idOfCreation(place: string, idempotencyKey: string): Promise<string> {
  const idOf = await hashedIds(`${place}/${idempotencyKey}`);
  return idOf(0);
}

/** Unpredictable text of the characters that URLs leave as they are. */
export function randomText(random: Random, bytes: number): string {
  return toBase64Url(random.bytes(bytes));
}

/** The time as it is stored and sent: ISO 8601 UTC. */
export function timestamp(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}
