import type { deleteProfiles, restoreProfiles } from '#contract/endpoints/bulk-profiles.ts';
import type { z } from '#contract/zod.ts';
import { requireAssistant } from '../assistants/assistants.ts';
import { timestamp } from '../id.ts';
import type { Ports } from '../ports.ts';
import type { Tables } from '../ports/store.ts';
import { inHoldingOrder } from './holding-order.ts';

type Outcomes<Answer extends z.ZodType<{ items: readonly unknown[] }>> = z.infer<Answer>['items'];
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

async function hold({ profiles }: Tables, assistantId: string, ids: readonly string[]): Promise<void> {
  for (const id of inHoldingOrder(ids)) await profiles.has(assistantId, id);
}

export function bulkTrash({ store, clock }: Pick<Ports, 'store' | 'clock'>): BulkTrash {
  async function add(
    { profiles }: Tables,
    assistantId: string,
    { id, version }: { readonly id: string; readonly version: number },
  ) {
    const stored = await profiles.find(assistantId, id);
    if (stored?.deletedAt !== null) return { id, outcome: 'not_found' as const };
    if (stored.version !== version) return { id, outcome: 'changed' as const };
    const deleted = { ...stored, version: version + 1, deletedAt: timestamp(clock) };
    const outcome = await profiles.update(deleted, version);
    return { id, outcome: outcome === 'updated' ? ('deleted' as const) : ('changed' as const) };
  }

  async function restore({ profiles }: Tables, assistantId: string, id: string) {
    const stored = await profiles.find(assistantId, id);
    if (stored === null) return { id, outcome: 'not_found' as const };
    // Asked for again after its answer was lost, say, or never deleted: it is there, as it should be.
    if (stored.deletedAt === null) return { id, outcome: 'there' as const };
    const record = { ...stored, version: stored.version + 1, deletedAt: null };
    const outcome = await profiles.update(record, stored.version);
    if (outcome === 'name_taken') return { id, outcome };
    return { id, outcome: outcome === 'updated' ? ('restored' as const) : ('not_found' as const) };
  }

  return {
    async addMany(assistantId, profiles) {
      await requireAssistant(store, assistantId);
      return store.transaction(async (tables) => {
        await hold(
          tables,
          assistantId,
          profiles.map(({ id }) => id),
        );
        const outcomes = [];
        for (const profile of profiles) outcomes.push(await add(tables, assistantId, profile));
        return outcomes;
      });
    },

    async restoreMany(assistantId, ids) {
      await requireAssistant(store, assistantId);
      return store.transaction(async (tables) => {
        await hold(tables, assistantId, ids);
        const outcomes = [];
        for (const id of ids) outcomes.push(await restore(tables, assistantId, id));
        return outcomes;
      });
    },
  };
}
