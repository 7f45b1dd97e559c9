import type { SealedRow, SealedTable } from '../ports/sealed-rows.ts';
import type { SecretRecord, Store } from '../ports/store.ts';
import type { Vault } from '../vault/vault.ts';
import { placeOfSecret, sealedPages, sealedTables } from './sealed-secrets.ts';

/** How far it is. */
export interface RewrapProgress {
  /** Rows that were looked at. */
  readonly rows: number;
  /** Secrets that the sealing key seals now. */
  readonly rewrapped: number;
  /** Secrets that do not open, and stay as they are. */
  readonly unreadable: number;
}

export interface RewrapOptions {
  /** The id of the key that seals. */
  readonly sealsAs: string;
  readonly rowsAtOnce: number;
  /** Called after each page; whoever is in no hurry waits here. Ends the work by returning false. */
  readonly afterPage: (progress: RewrapProgress) => Promise<boolean>;
}

/** Passes over everything. More than one is needed where somebody saves meanwhile; more than these nobody needs. */
const mostPasses = 10;

interface RenewedRow {
  readonly secrets: readonly SecretRecord[];
  readonly rewrapped: number;
  readonly unreadable: number;
}

async function renewRow(table: SealedTable, row: SealedRow, vault: Vault): Promise<RenewedRow> {
  const secrets: SecretRecord[] = [];
  let rewrapped = 0;
  let unreadable = row.secrets === null ? 1 : 0;
  for (const secret of row.secrets ?? []) {
    const renewed = await vault.renew(secret.sealed, placeOfSecret(table, row, secret));
    if (renewed === 'unreadable') unreadable += 1;
    const isRenewed = typeof renewed === 'object';
    if (isRenewed) rewrapped += 1;
    secrets.push(isRenewed ? { ...secret, ...renewed } : secret);
  }
  return { secrets, rewrapped, unreadable };
}

/**
 * Seals every secret by the key that seals now, page by page. It may end at any
 * time and begins again with what is left; several may do it at once. A row is
 * replaced only where its secrets are those that were read, so a save meanwhile
 * wins. Versions stay. Returns where it ended, and whether anything is left that
 * could be done.
 */
export async function rewrapSecrets(
  store: Store,
  vault: Vault,
  { sealsAs, rowsAtOnce, afterPage }: RewrapOptions,
): Promise<RewrapProgress & { readonly isComplete: boolean }> {
  let [rows, rewrapped, unreadable] = [0, 0, 0];

  /** Null where it was ended from outside. */
  async function pass(): Promise<{ readonly hasChanged: boolean } | null> {
    const before = rewrapped;
    let lost = 0;
    unreadable = 0;
    for (const table of sealedTables)
      for await (const page of sealedPages(store, table, { isNot: [sealsAs] }, rowsAtOnce)) {
        for (const row of page) {
          const renewed = await renewRow(table, row, vault);
          rows += 1;
          unreadable += renewed.unreadable;
          if (renewed.rewrapped === 0) continue;
          if (await store.sealed[table].replace(row, renewed.secrets)) rewrapped += renewed.rewrapped;
          else lost += 1;
        }
        if (!(await afterPage({ rows, rewrapped, unreadable }))) return null;
      }
    return { hasChanged: rewrapped > before || lost > 0 };
  }

  for (let passes = 1; passes <= mostPasses; passes += 1) {
    const ended = await pass();
    if (ended === null) break;
    if (!ended.hasChanged) return { rows, rewrapped, unreadable, isComplete: true };
  }
  return { rows, rewrapped, unreadable, isComplete: false };
}
