import type { Store } from '../ports/store.ts';
import { keyIdOf, open } from '../vault/envelope.ts';
import { placeOfSecret, sealedTables } from './sealed-secrets.ts';

/** Rows that are tried: one of them may be damaged. */
const sampleSize = 5;

/** What became of trying a key on secrets that were sealed under an id. */
export type TriedKey = 'opens' | 'refused' | 'nothing_to_try';

/** Tries a key on some of the secrets that were sealed under an id, whatever name the key is given now. */
export async function tryKey(
  { sealed }: Pick<Store, 'sealed'>,
  id: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<TriedKey> {
  let tried: TriedKey = 'nothing_to_try';
  for (const table of sealedTables) {
    const page = await sealed[table].page({ sealedBy: { is: id }, limit: sampleSize, after: null });
    for (const row of page.rows)
      for (const secret of row.secrets ?? []) {
        if (keyIdOf(secret.sealed) !== id) continue;
        const text = await open(secret.sealed, placeOfSecret(table, row, secret), { id, bytes }).catch(
          () => null,
        );
        if (text !== null) return 'opens';
        tried = 'refused';
      }
  }
  return tried;
}
