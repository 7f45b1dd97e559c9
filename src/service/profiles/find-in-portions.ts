import { mostFound, type ProfileRecord, type ProfileTable } from '../ports/store.ts';

/** Finds profiles as `findMany` does, however many there are: so many at once as one statement takes, in the order of `ids`. */
export async function* findInPortions(
  profiles: Pick<ProfileTable, 'findMany'>,
  assistantId: string,
  ids: readonly string[],
): AsyncGenerator<readonly ProfileRecord[]> {
  for (let first = 0; first < ids.length; first += mostFound)
    yield await profiles.findMany(assistantId, ids.slice(first, first + mostFound));
}
