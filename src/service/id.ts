import type { Clock, Random } from './ports.ts';
import { toBase64Url } from './vault/bytes.ts';

/** A new UUID of version 7 (RFC 9562 5.7): ids sort by the time they were made. */
export function newId({ clock, random }: { clock: Clock; random: Random }): string {
  const bytes = random.bytes(16);
  new DataView(bytes.buffer).setBigUint64(
    0,
    (BigInt(clock.now()) << 16n) | (BigInt(bytes[6] ?? 0) << 8n) | BigInt(bytes[7] ?? 0),
  );
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Unpredictable text of the characters that URLs leave as they are. */
export function randomText(random: Random, bytes: number): string {
  return toBase64Url(random.bytes(bytes));
}

/** The time as it is stored and sent: ISO 8601 UTC. */
export function timestamp(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}
