import { mostFound, type ProfileRecord } from '../../ports/store.ts';

/** Finds several profiles at once. */
type FindMany = (ids: readonly string[]) => Promise<readonly ProfileRecord[]>;

/**
 * Finds profiles one by one that are asked for in about this order: the next ones are found together with the one that is
 * asked for first, and kept. What is found is as old as that.
 */
export function findAhead(
  ids: readonly string[],
  findMany: FindMany,
): (id: string) => Promise<ProfileRecord | null> {
  const places = new Map(ids.map((id, place) => [id, place]));
  const found = new Map<string, ProfileRecord | null>();
  return async (id) => {
    if (!found.has(id)) {
      const place = places.get(id);
      const together = place === undefined ? [id] : ids.slice(place, place + mostFound);
      for (const each of together) found.set(each, null);
      for (const record of await findMany(together)) found.set(record.id, record);
    }
    return found.get(id) ?? null;
  };
}
