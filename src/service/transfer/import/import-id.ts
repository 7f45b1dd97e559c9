import { toHex, utf8 } from '../../vault/bytes.ts';

/** Gives each row of an import the id of the profile that it creates. */
export type ImportedProfileId = (row: number) => string;

/**
 * The ids of the profiles that an import creates: UUIDs of version 8 made of a
 * hash and the row (RFC 9562 5.8). The same import, sent again, comes to the
 * same ids, so that it is known again.
 */
export async function importedProfileIds(assistantId: string, importId: string): Promise<ImportedProfileId> {
  const hash = await crypto.subtle.digest('SHA-256', utf8(`${assistantId}/${importId.toLowerCase()}`));
  const bytes = new Uint8Array(hash).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return (row) => {
    const id = bytes.slice();
    new DataView(id.buffer).setUint32(12, row);
    const hex = toHex(id);
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  };
}
