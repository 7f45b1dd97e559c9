import { newId, timestamp } from '../../id.ts';
import type { Ports } from '../../ports.ts';
import type { Tables } from '../../ports/store.ts';
import { dayMs } from '../../day.ts';

/** How long an import is known again that replaced profiles: those that it created have ids made of its own. */
const rememberedMs = dayMs;

/** What keeps an import that is sent again with the same id from being carried out again. */
export interface ImportOnce {
  isDone(tables: Pick<Tables, 'leases'>): Promise<boolean>;
  /** False where it was carried out. To be called in the transaction that saves. */
  begin(tables: Pick<Tables, 'leases'>): Promise<boolean>;
}

/** Remembers an import by the id that its client chose; without one, nothing is known again. */
export function importOnce(
  assistantId: string,
  importId: string | undefined,
  ports: Pick<Ports, 'clock' | 'random'>,
): ImportOnce {
  if (importId === undefined) return { isDone: async () => false, begin: async () => true };
  const task = `import/${assistantId}/${importId.toLowerCase()}`;
  const now = timestamp(ports.clock);
  const until = new Date(ports.clock.now() + rememberedMs).toISOString();
  return {
    isDone: ({ leases }) => leases.isTaken(task, now),
    async begin({ leases }) {
      await leases.removeExpired(now);
      // Given back by nobody: whoever holds it has carried the import out.
      return leases.take({ task, holder: newId(ports), until }, now);
    },
  };
}
