import type { PageStart, SecretRecord } from './store.ts';

/** The tables that hold sealed texts, by the name that their envelopes are bound to. */
export type SealedTable = 'authorization_profiles' | 'variables' | 'test_runs';

/** A row that holds sealed texts. */
export interface SealedRow {
  readonly id: string;
  readonly assistantId: string;
  /** What people know it by; '' where it has no name. */
  readonly name: string;
  readonly isDeleted: boolean;
  /** Null where something else stands in their place, which only a damaged database can bring about. */
  readonly secrets: readonly SecretRecord[] | null;
  /** The secrets as they stand in the database; `replace` compares by it. */
  readonly stored: string;
}

/** Which rows: all that hold a secret, or those with one that this key sealed, or that none of these sealed. */
export type SealedBy = { readonly is: string } | { readonly isNot: readonly string[] } | null;

export interface SealedPageRequest {
  readonly limit: number;
  readonly after: PageStart | null;
  readonly sealedBy: SealedBy;
}

export interface SealedPage {
  readonly rows: readonly SealedRow[];
  /** Null on the last page. */
  readonly next: PageStart | null;
}

/** The secrets of one table, the trash included, across all assistants. */
export interface SealedRows {
  /** In an order that stays the same; each row once, but those that are written meanwhile. */
  page(request: SealedPageRequest): Promise<SealedPage>;
  find(ids: readonly string[]): Promise<readonly SealedRow[]>;
  /** How many secrets each key sealed, by its id. What is no envelope counts under ''. */
  countByKey(): Promise<ReadonlyMap<string, number>>;
  /** How many rows outside the trash hold a secret that this key sealed. */
  countRows(keyId: string): Promise<number>;
  /**
   * Replaces the secrets of a row and nothing else: its version stays. False
   * where they are not those that were read any more.
   */
  replace(row: SealedRow, secrets: readonly SecretRecord[]): Promise<boolean>;
}
