import type { Page, PageRequest, ProfileRecord, SecretRecord } from './store.ts';

/** An environment variable of an assistant as it is stored. */
export interface VariableRecord {
  readonly id: string;
  readonly assistantId: string;
  /** Unique in its assistant. */
  readonly name: string;
  readonly version: number;
  /** The value of a plain variable; null where it is secure. */
  readonly value: string | null;
  /** The sealed value of a secure one; null where it is plain. */
  readonly secret: SecretRecord | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface VariableTable {
  /** In the order of name. */
  list(assistantId: string, page: PageRequest): Promise<Page<VariableRecord>>;
  /**
   * All that a profile can be filled with, as they were at a moment at which it had this version; null where it has
   * another one or is gone.
   */
  listBeside(
    profile: Pick<ProfileRecord, 'assistantId' | 'id' | 'version'>,
  ): Promise<readonly VariableRecord[] | null>;
  find(assistantId: string, name: string): Promise<VariableRecord | null>;
  insert(record: VariableRecord): Promise<'inserted' | 'name_taken'>;
  /** False where the stored version is another, or there is none. */
  update(record: VariableRecord, expectedVersion: number): Promise<boolean>;
  /** False where the stored version is another, or there is none. */
  remove(assistantId: string, name: string, expectedVersion: number): Promise<boolean>;
}
