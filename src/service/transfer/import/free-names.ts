import { limits } from '#contract/limits.ts';
import type { ProfileName } from '../../ports/store.ts';
import { copyName, nameKey } from '../../profiles/names.ts';

/** Characters of a name that stay, however far it is counted up. */
const kept = limits.name - ` (imported ${2 * limits.importProfiles})`.length;

/** Who has a name: a stored profile, another one of the same import, or nobody. */
export type NameClash = 'stored' | 'text' | null;

/** Which names are taken while an import is looked at, row by row. */
export class FreeNames {
  readonly #stored: ReadonlyMap<string, string>;
  readonly #used = new Set<string>();
  /** How often a name was counted up, so that ten thousand of one name, or of one beginning of a long one, do not each begin at one. */
  readonly #attempts = new Map<string, number>();

  constructor(names: readonly ProfileName[]) {
    this.#stored = new Map(
      names.filter(({ deletedAt }) => deletedAt === null).map((stored) => [stored.nameKey, stored.id]),
    );
  }

  /** The id of the stored profile with this name, or null. */
  storedId(name: string): string | null {
    return this.#stored.get(nameKey(name)) ?? null;
  }

  clashOf(name: string): NameClash {
    const key = nameKey(name);
    if (this.#used.has(key)) return 'text';
    return this.#stored.has(key) ? 'stored' : null;
  }

  use(name: string): void {
    this.#used.add(nameKey(name));
  }

  /** `Name (imported)`, then `Name (imported 2)`: the first that nobody has. */
  renamed(name: string): string {
    const key = nameKey(Array.from(name).slice(0, kept).join(''));
    for (let attempt = this.#attempts.get(key) ?? 1; ; attempt += 1) {
      const free = copyName(name, attempt, 'imported');
      this.#attempts.set(key, attempt + 1);
      if (this.clashOf(free) === null) return free;
    }
  }
}
