import type { SealedTable } from '../ports/sealed-rows.ts';
import type { Store } from '../ports/store.ts';
import type { ProvenKeys } from './prove-keys.ts';
import { countSecrets } from './sealed-secrets.ts';

/**
 * What a key is here: it seals new secrets; it opens old ones; it is given and
 * nothing is sealed by it; it is not given; or another key was given under its name.
 */
export type KeyRole = 'seals' | 'opens' | 'unused' | 'missing' | 'other_key_given';

/** A key, and what it sealed. */
export interface KeyStatus {
  readonly id: string;
  readonly role: KeyRole;
  readonly secrets: ReadonlyMap<SealedTable, number>;
  readonly total: number;
}

/** Every key that is given or in use, the one that seals first, and how much is no envelope at all. */
export async function keyStatus(
  { sealed }: Pick<Store, 'sealed'>,
  { keys, missing, sealsAs }: ProvenKeys,
): Promise<{ readonly keys: readonly KeyStatus[]; readonly damaged: number }> {
  const counts = await countSecrets({ sealed });
  const used = [...counts.values()].flatMap((byKey) => [...byKey.keys()]).filter((id) => id !== '');
  const given = new Set(keys.map(({ id }) => id));
  const ids = new Set([...given, ...missing.map(({ id }) => id), ...used.sort()]);

  function roleOf(id: string, total: number): KeyRole {
    if (id === sealsAs) return 'seals';
    if (given.has(id)) return total > 0 ? 'opens' : 'unused';
    return missing.some((key) => key.id === id && key.isOther) ? 'other_key_given' : 'missing';
  }

  const all = [...ids].map((id): KeyStatus => {
    const secrets = new Map([...counts].map(([table, byKey]) => [table, byKey.get(id) ?? 0] as const));
    const total = [...secrets.values()].reduce((sum, count) => sum + count, 0);
    return { id, secrets, total, role: roleOf(id, total) };
  });
  const damaged = [...counts.values()].reduce((sum, byKey) => sum + (byKey.get('') ?? 0), 0);
  // A key that nobody gave and nothing needs is no matter.
  return {
    keys: all.filter(({ role, total }) => total > 0 || role === 'seals' || role === 'unused'),
    damaged,
  };
}
