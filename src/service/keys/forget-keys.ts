import type { Keyring } from '../ports.ts';
import type { Store } from '../ports/store.ts';
import { sealedTables } from './sealed-secrets.ts';

/** Takes the keys off the list that are there, do not seal, and have nothing left to open. Returns their ids. */
export async function forgetUnusedKeys(
  { sealed, sealingKeys }: Pick<Store, 'sealed' | 'sealingKeys'>,
  { keys }: Keyring,
): Promise<readonly string[]> {
  const forgotten: string[] = [];
  const [, ...others] = keys;
  const listed = new Set((await sealingKeys.list()).map(({ id }) => id));
  for (const { id } of others) {
    if (!listed.has(id)) continue;
    const found = await Promise.all(
      sealedTables.map((table) => sealed[table].page({ sealedBy: { is: id }, limit: 1, after: null })),
    );
    if (found.some(({ rows }) => rows.length > 0)) continue;
    await sealingKeys.remove(id);
    forgotten.push(id);
  }
  return forgotten;
}
