import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import { limits } from '#contract/limits.ts';
import { requireAssistant } from '../assistants/assistants.ts';
import { checkIfMatch, staleFailure, type IfMatch } from '../concurrency.ts';
import { notFound } from '../failure.ts';
import { timestamp } from '../id.ts';
import type { Ports } from '../ports.ts';
import type { ProfileRecord } from '../ports/store.ts';
import type { Vault } from '../vault/vault.ts';
import { pause } from '../pause.ts';
import { bulkTrash, type BulkTrash } from './bulk-trash.ts';
import { documentOf, toRecord } from './profile-record.ts';
import { nameTaken, profileView, requireProfile, type ProfileView } from './profiles.ts';
import { dayMs } from '../day.ts';

/**
 * Use cases of the trash. Those of one profile throw `not_found` where there is none of that id, and
 * `precondition_failed` where it was changed since; `add` and `wipe` throw `precondition_required` where `ifMatch` is null.
 */
export interface Trash extends BulkTrash {
  /** Moves a profile into the trash. Its secrets stay sealed, and its name becomes free. */
  readonly add: (assistantId: string, id: string, ifMatch: IfMatch) => Promise<void>;
  /**
   * Brings a profile back, where `name` is given under that name. A profile that is there already, under that name where
   * one is given, is returned as it is. Throws `name_taken`.
   */
  readonly restore: (
    assistantId: string,
    id: string,
    name: string | null,
    ifMatch: IfMatch,
  ) => Promise<ProfileView>;
  /** Removes a profile for good, in the trash or not, with its secrets and its test runs. */
  readonly wipe: (assistantId: string, id: string, ifMatch: IfMatch) => Promise<void>;
  /**
   * Removes for good what has been in the trash for its time, of all assistants, unless the signal aborts, and returns
   * how much that was. Others have their turn between.
   */
  readonly wipeExpired: (signal?: AbortSignal) => Promise<number>;
}

/** Rows that go in one statement, so that nobody waits long for it. */
const wipedAtOnce = 100;

export function createTrash({ store, clock }: Pick<Ports, 'store' | 'clock'>, vault: Vault): Trash {
  const view = (record: ProfileRecord) => profileView(record, vault);

  async function requireAny(assistantId: string, id: string): Promise<ProfileRecord> {
    const found = await store.profiles.find(assistantId, id);
    if (found === null) throw notFound('authorization profile');
    return found;
  }

  /**
   * A profile in the trash, or one that is there as it should be: asked for again after its answer was lost, say, or by
   * two at once. Under another name than the one that is given it would not be what was asked for.
   */
  async function requireRestorable(
    assistantId: string,
    id: string,
    name: string | null,
  ): Promise<ProfileRecord> {
    const found = await store.profiles.find(assistantId, id);
    const isAsAsked = found?.deletedAt !== null || name === null || found.name === name.trim();
    if (found === null || !isAsAsked) throw notFound('authorization profile in the trash');
    return found;
  }

  function restored(stored: ProfileRecord, name: string): ProfileRecord {
    const head = { ...stored, version: stored.version + 1, deletedAt: null };
    if (name === stored.name) return head;
    const document = { ...documentOf(stored), name };
    const definition = authorizationTypeDefinition(stored.type);
    return toRecord({ ...head, updatedAt: timestamp(clock) }, definition, document, stored);
  }

  return {
    ...bulkTrash({ store, clock }),

    async add(assistantId, id, ifMatch) {
      await requireAssistant(store, assistantId);
      const stored = await requireProfile(store, assistantId, id);
      checkIfMatch(stored, ifMatch, view(stored));
      // With a version of its own, so that a save that read the one before cannot take it out again.
      const deleted = { ...stored, version: stored.version + 1, deletedAt: timestamp(clock) };
      if ((await store.profiles.update(deleted, stored.version)) === 'updated') return;
      throw staleFailure(view(await requireProfile(store, assistantId, id)));
    },

    async restore(assistantId, id, name, ifMatch) {
      await requireAssistant(store, assistantId);
      const stored = await requireRestorable(assistantId, id, name);
      checkIfMatch(stored, ifMatch, view(stored), 'optional');
      if (stored.deletedAt === null) return view(stored);
      const record = restored(stored, name?.trim() ?? stored.name);
      const outcome = await store.profiles.update(record, stored.version);
      if (outcome === 'name_taken') throw nameTaken(record.name);
      if (outcome === 'updated') return view(record);
      const current = await requireRestorable(assistantId, id, name);
      if (current.deletedAt === null && ifMatch === null) return view(current);
      throw staleFailure(view(current));
    },

    async wipe(assistantId, id, ifMatch) {
      await requireAssistant(store, assistantId);
      const stored = await requireAny(assistantId, id);
      checkIfMatch(stored, ifMatch, view(stored));
      if (await store.profiles.remove(assistantId, id, stored.version)) return;
      throw staleFailure(view(await requireAny(assistantId, id)));
    },

    async wipeExpired(signal) {
      const before = new Date(clock.now() - limits.trashDays * dayMs).toISOString();
      let wiped = 0;
      for (;;) {
        const count = await store.profiles.removeDeletedBefore(before, wipedAtOnce);
        wiped += count;
        if (count < wipedAtOnce || signal?.aborted === true) return wiped;
        await pause();
      }
    },
  };
}
