import { toHex, utf8 } from '../../vault/bytes.ts';

/**
 * The id of a profile that an import creates: a UUID of version 8 made of a
 * hash (RFC 9562 5.8). The same import, sent again, comes to the same ids, so
 * that it is known again.
 */
export async function importedProfileId(assistantId: string, importId: string, row: number): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', utf8(`${assistantId}/${importId.toLowerCase()}/${row}`));
  const bytes = new Uint8Array(hash).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = toHex(bytes);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
