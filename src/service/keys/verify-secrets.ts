import type { SealedRow, SealedTable } from '../ports/sealed-rows.ts';
import type { Store } from '../ports/store.ts';
import { keyIdOf } from '../vault/envelope.ts';
import type { Vault } from '../vault/vault.ts';
import { placeOfSecret, sealedPages, sealedTables } from './sealed-secrets.ts';

/** A secret that does not open, and why: its key is not there, or what is stored is damaged. */
export interface UnreadableSecret {
  readonly table: SealedTable;
  readonly row: SealedRow;
  /** Null where the secrets of the row cannot even be told apart. */
  readonly slot: string | null;
  /** The key that is not there; null where the key is there, and what is stored is damaged. */
  readonly missingKey: string | null;
}

const rowsAtOnce = 100;

async function verifyRow(table: SealedTable, row: SealedRow, vault: Vault): Promise<UnreadableSecret[]> {
  if (row.secrets === null) return [{ table, row, slot: null, missingKey: null }];
  const found: UnreadableSecret[] = [];
  for (const secret of row.secrets) {
    const text = await vault.open(secret.sealed, placeOfSecret(table, row, secret));
    if (text !== null) continue;
    const missingKey = vault.canOpen(secret.sealed) ? null : keyIdOf(secret.sealed);
    found.push({ table, row, slot: secret.slot, missingKey });
  }
  return found;
}

/** Opens every secret there is. Tells of each that does not open, and returns how many did. */
export async function verifySecrets(
  store: Store,
  vault: Vault,
  onUnreadable: (secret: UnreadableSecret) => Promise<void>,
): Promise<{ readonly opened: number; readonly unreadable: number }> {
  let [opened, unreadable] = [0, 0];
  for (const table of sealedTables)
    for await (const page of sealedPages(store, table, null, rowsAtOnce))
      for (const row of page) {
        const found = await verifyRow(table, row, vault);
        for (const secret of found) await onUnreadable(secret);
        unreadable += found.length;
        opened += Math.max(0, (row.secrets?.length ?? 0) - found.length);
      }
  return { opened, unreadable };
}
