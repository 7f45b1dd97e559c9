import { idOfCreation, newId } from '../id.ts';
import type { Ports } from '../ports.ts';
import type { ProfileRecord, Tables } from '../ports/store.ts';

/** A creation that begins. */
export interface Creation {
  /** What it creates has this id. */
  readonly id: string;
  /** What the same one, sent before, has created; null where there is no such thing, or it lies in the trash. */
  readonly created: ProfileRecord | null;
  /**
   * False where the same one, sent at the same time, has been carried out meanwhile. To be called in the transaction that
   * saves.
   */
  readonly isFirst: (tables: Pick<Tables, 'assistants' | 'profiles'>) => Promise<boolean>;
}

/** Begins the creation of a profile, which its client may have given a key to know it again by. */
export async function beginCreation(
  assistantId: string,
  idempotencyKey: string | null,
  ports: Pick<Ports, 'store' | 'clock' | 'random'>,
): Promise<Creation> {
  const anew = (): Creation => ({ id: newId(ports), created: null, isFirst: async () => true });
  if (idempotencyKey === null) return anew();
  const id = await idOfCreation(`profiles/${assistantId}`, idempotencyKey);
  const created = await ports.store.profiles.find(assistantId, id);
  if (created !== null && created.deletedAt !== null) return anew();
  return {
    id,
    created,
    isFirst: async ({ assistants, profiles }) => {
      await assistants.hold(assistantId);
      return (await profiles.find(assistantId, id)) === null;
    },
  };
}
