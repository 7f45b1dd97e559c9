import type { SealedBy, SealedRow, SealedTable } from '../ports/sealed-rows.ts';
import type { PageStart, SecretRecord, Tables } from '../ports/store.ts';
import type { Place } from '../vault/envelope.ts';

/** The tables that hold secrets, those first that cannot be had again. */
export const sealedTables: readonly SealedTable[] = ['authorization_profiles', 'variables', 'test_runs'];

/** What the envelope of a secret is bound to. */
export function placeOfSecret(table: SealedTable, row: SealedRow, { slot }: SecretRecord): Place {
  return { table, row: row.id, column: slot };
}

/** All rows of a table that match, page by page. What is written meanwhile may be missed. */
export async function* sealedPages(
  { sealed }: Pick<Tables, 'sealed'>,
  table: SealedTable,
  sealedBy: SealedBy,
  limit: number,
): AsyncGenerator<readonly SealedRow[]> {
  let after: PageStart | null = null;
  do {
    const page: { readonly rows: readonly SealedRow[]; readonly next: PageStart | null } = await sealed[
      table
    ].page({ sealedBy, limit, after });
    if (page.rows.length > 0) yield page.rows;
    after = page.next;
  } while (after !== null);
}

/** How many secrets each key sealed, table by table. What is no envelope counts under ''. */
export async function countSecrets({
  sealed,
}: Pick<Tables, 'sealed'>): Promise<ReadonlyMap<SealedTable, ReadonlyMap<string, number>>> {
  const counts = new Map<SealedTable, ReadonlyMap<string, number>>();
  for (const table of sealedTables) counts.set(table, await sealed[table].countByKey());
  return counts;
}

/** True where anything is sealed at all. */
export async function hasSecrets({ sealed }: Pick<Tables, 'sealed'>): Promise<boolean> {
  for (const table of sealedTables) {
    const { rows } = await sealed[table].page({ sealedBy: null, limit: 1, after: null });
    if (rows.length > 0) return true;
  }
  return false;
}
