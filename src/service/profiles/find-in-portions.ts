import type { ProfileRecord, ProfileTable } from '../ports/store.ts';
import { inPortions } from './in-portions.ts';

/** Finds profiles as `findMany` does, however many there are: so many at once as one statement takes, in the order of `ids`. */
export async function* findInPortions(
  profiles: Pick<ProfileTable, 'findMany'>,
  assistantId: string,
  ids: readonly string[],
): AsyncGenerator<readonly ProfileRecord[]> {
  for (const portion of inPortions(ids)) yield await profiles.findMany(assistantId, portion);
}
