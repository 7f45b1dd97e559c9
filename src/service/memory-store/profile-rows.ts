import type { ProfileRecord } from '../ports/store.ts';

/**
 * Profiles by id, which also know who has a name. Looked for in all of them, the
 * names of an import of thousands would take longer than all the rest of it.
 */
export class ProfileRows extends Map<string, ProfileRecord> {
  readonly #named = new Map<string, string>();

  constructor(rows: readonly ProfileRecord[]) {
    super();
    for (const row of rows) this.set(row.id, row);
  }

  override set(id: string, row: ProfileRecord): this {
    this.#forget(id);
    if (row.deletedAt === null) this.#named.set(nameOf(row), id);
    return super.set(id, row);
  }

  override delete(id: string): boolean {
    this.#forget(id);
    return super.delete(id);
  }

  override clear(): void {
    this.#named.clear();
    super.clear();
  }

  /** True where another profile of the assistant has the name, and neither is in the trash. */
  isTaken(row: ProfileRecord): boolean {
    const id = this.#named.get(nameOf(row));
    return row.deletedAt === null && id !== undefined && id !== row.id;
  }

  #forget(id: string): void {
    const row = this.get(id);
    if (row === undefined) return;
    if (this.#named.get(nameOf(row)) === id) this.#named.delete(nameOf(row));
  }
}

/** What no two profiles have, but for those in the trash. */
function nameOf({ assistantId, nameKey }: ProfileRecord): string {
  return `${assistantId}/${nameKey}`;
}
