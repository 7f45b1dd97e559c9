import type { Assistant } from '#contract/assistant.ts';
import { checkIfMatch, staleFailure, type IfMatch } from '../concurrency.ts';
import { fromCursor, toCursor } from '../cursor.ts';
import { notFound } from '../failure.ts';
import { idOfCreation, newId, timestamp } from '../id.ts';
import type { Ports } from '../ports.ts';
import type { Tables } from '../ports/store.ts';

/** Use cases of assistants. All throw `not_found` where there is none of that id. */
export interface Assistants {
  /** Throws `validation_failed` for a cursor that is none of this list. */
  list(page: { limit: number; cursor?: string | undefined }): Promise<{
    items: readonly Assistant[];
    nextCursor: string | null;
    total: number;
  }>;
  /** With a key, the one that was created with it before, as it is now, where there is one. */
  create(name: string, idempotencyKey?: string | null): Promise<Assistant>;
  get(id: string): Promise<Assistant>;
  /** Throws `precondition_failed` where `ifMatch` is given and stale. */
  rename(id: string, name: string, ifMatch: IfMatch): Promise<Assistant>;
  /** Removes it with all it owns. Throws `precondition_required` and `precondition_failed`. */
  remove(id: string, ifMatch: IfMatch): Promise<void>;
}

/** The assistant of an id. Throws `not_found`. */
export async function requireAssistant(tables: Pick<Tables, 'assistants'>, id: string): Promise<Assistant> {
  const found = await tables.assistants.find(id);
  if (found === null) throw notFound('assistant');
  return found;
}

export function createAssistants({
  store,
  clock,
  random,
}: Pick<Ports, 'store' | 'clock' | 'random'>): Assistants {
  const get = (id: string) => requireAssistant(store, id);

  return {
    get,
    async list({ limit, cursor }) {
      const page = await store.assistants.list({ limit, after: fromCursor(cursor, 1) });
      return { items: page.items, nextCursor: toCursor(page.next), total: page.total };
    },
    async create(name, idempotencyKey = null) {
      const now = timestamp(clock);
      const assistant = {
        id:
          idempotencyKey === null
            ? newId({ clock, random })
            : await idOfCreation('assistants', idempotencyKey),
        name: name.trim(),
        version: 1,
        createdAt: now,
        updatedAt: now,
      };
      const outcome = await store.assistants.insert(assistant);
      return outcome === 'inserted' ? assistant : get(assistant.id);
    },
    async rename(id, name, ifMatch) {
      const stored = await get(id);
      checkIfMatch(stored, ifMatch, stored, 'optional');
      const renamed = {
        ...stored,
        name: name.trim(),
        version: stored.version + 1,
        updatedAt: timestamp(clock),
      };
      if (await store.assistants.update(renamed, stored.version)) return renamed;
      throw staleFailure(await get(id));
    },
    async remove(id, ifMatch) {
      const stored = await get(id);
      checkIfMatch(stored, ifMatch, stored);
      if (!(await store.assistants.remove(id, stored.version))) throw staleFailure(await get(id));
    },
  };
}
