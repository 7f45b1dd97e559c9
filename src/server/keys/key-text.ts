import type { SealingKey } from '#service/ports.ts';
import { SettingsError } from '../config/settings-error.ts';

const keyBytes = 32;
const keyId = /^[A-Za-z0-9_-]{1,32}$/;
const base64 = /^[A-Za-z0-9+/_-]{43}=?$/;

/** One key of a text, or what is wrong with it. The text itself is never part of a message. */
function parseKey(text: string, position: string): SealingKey | string {
  const [id = '', encoded = '', ...rest] = text.split(':');
  if (encoded === '' || rest.length > 0) return `${position} is not of the form name:base64`;
  if (!keyId.test(id)) return `${position} has a name that is not made of 1 to 32 letters, digits, - and _`;
  const bytes = base64.test(encoded) ? Buffer.from(encoded, 'base64') : Buffer.alloc(0);
  if (bytes.length !== keyBytes) return `${position} (${id}) is not ${keyBytes} bytes in base64`;
  if (new Set(bytes).size < 8)
    return `${position} (${id}) is not random. Make one with: openssl rand -base64 32`;
  return { id, bytes: new Uint8Array(bytes) };
}

/**
 * Reads keys as `k2:base64,k1:base64`, or one a line. The first seals, all
 * open. Throws a SettingsError that names `source` and every mistake in it.
 */
export function parseKeys(text: string, source: string): readonly SealingKey[] {
  const items = text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '' && !item.startsWith('#'));
  const parsed = items.map((item, index) => parseKey(item, `key ${index + 1}`));
  const problems = parsed.filter((key) => typeof key === 'string');
  const keys = parsed.filter((key) => typeof key !== 'string');
  if (items.length === 0) problems.push('no key');
  if (new Set(keys.map(({ id }) => id)).size < keys.length) problems.push('two keys have the same name');
  if (problems.length > 0) throw new SettingsError(problems.map((problem) => `${source}: ${problem}.`));
  return keys;
}

/** A key as `parseKeys` reads it. */
export function formatKey({ id, bytes }: SealingKey): string {
  return `${id}:${Buffer.from(bytes).toString('base64')}`;
}
