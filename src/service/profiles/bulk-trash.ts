import type { deleteProfiles, restoreProfiles } from '#contract/endpoints/bulk-profiles.ts';
import type { z } from '#contract/zod.ts';
import { requireAssistant } from '../assistants/assistants.ts';
import { timestamp } from '../id.ts';
import type { Ports } from '../ports.ts';
import type { ProfileRecord, Tables } from '../ports/store.ts';
import { findInPortions } from './find-in-portions.ts';
import { inHoldingOrder } from './holding-order.ts';

type Outcomes<Answer extends z.core.$ZodType<{ items: readonly unknown[] }>> = z.infer<Answer>['items'];
export type DeletionOutcomes = Outcomes<(typeof deleteProfiles)['answers'][200]>;
export type RestorationOutcomes = Outcomes<(typeof restoreProfiles)['answers'][200]>;

/** Use cases of the trash for many profiles at once: each call is one transaction, so nothing of it is lost half-way. */
export interface BulkTrash {
  /** Moves profiles into the trash that are still in their version. Throws `not_found` where the assistant is not there. */
  readonly addMany: (
    assistantId: string,
    profiles: readonly { readonly id: string; readonly version: number }[],
  ) => Promise<DeletionOutcomes>;
  /** Brings profiles back whose names are free; of one that is there already it says so. Throws `not_found` where the assistant is not there. */
  readonly restoreMany: (assistantId: string, ids: readonly string[]) => Promise<RestorationOutcomes>;
}

/** The profiles of a call, by their ids, each as it is after what was done so far. A transaction holds them all from the start. */
type Held = Map<string, ProfileRecord>;

async function hold({ profiles }: Tables, assistantId: string, ids: readonly string[]): Promise<Held> {
  const held: Held = new Map();
  for await (const records of findInPortions(profiles, assistantId, inHoldingOrder(ids)))
    for (const record of records) held.set(record.id, record);
  return held;
}

async function update({ profiles }: Tables, held: Held, record: ProfileRecord, expectedVersion: number) {
  const outcome = await profiles.update(record, expectedVersion);
  if (outcome === 'updated') held.set(record.id, record);
  return outcome;
}

export function bulkTrash({ store, clock }: Pick<Ports, 'store' | 'clock'>): BulkTrash {
  async function add(
    tables: Tables,
    held: Held,
    { id, version }: { readonly id: string; readonly version: number },
  ) {
    const stored = held.get(id);
    if (stored?.deletedAt !== null) return { id, outcome: 'not_found' as const };
    if (stored.version !== version) return { id, outcome: 'changed' as const };
    const deleted = { ...stored, version: version + 1, deletedAt: timestamp(clock) };
    const outcome = await update(tables, held, deleted, version);
    return { id, outcome: outcome === 'updated' ? ('deleted' as const) : ('changed' as const) };
  }

  async function restore(tables: Tables, held: Held, id: string) {
    const stored = held.get(id);
    if (stored === undefined) return { id, outcome: 'not_found' as const };
    // Asked for again after its answer was lost, say, or never deleted: it is there, as it should be.
    if (stored.deletedAt === null) return { id, outcome: 'there' as const };
    const record = { ...stored, version: stored.version + 1, deletedAt: null };
    const outcome = await update(tables, held, record, stored.version);
    if (outcome === 'name_taken') return { id, outcome };
    return { id, outcome: outcome === 'updated' ? ('restored' as const) : ('not_found' as const) };
  }

  return {
    async addMany(assistantId, profiles) {
      await requireAssistant(store, assistantId);
      const ids = profiles.map(({ id }) => id);
      return store.transaction(async (tables) => {
        const held = await hold(tables, assistantId, ids);
        const outcomes = [];
        for (const profile of profiles) outcomes.push(await add(tables, held, profile));
        return outcomes;
      });
    },

    async restoreMany(assistantId, ids) {
      await requireAssistant(store, assistantId);
      return store.transaction(async (tables) => {
        const held = await hold(tables, assistantId, ids);
        const outcomes = [];
        for (const id of ids) outcomes.push(await restore(tables, held, id));
        return outcomes;
      });
    },
  };
}
