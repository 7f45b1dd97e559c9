import type { PendingAuthorizationTable } from '../ports/pending-authorizations.ts';
import type { MemoryState } from './state.ts';

/** The tests that wait for a user, over a state in memory. */
export function pendingAuthorizationTable(state: MemoryState): PendingAuthorizationTable {
  const rows = () => state.pendingAuthorizations;
  return {
    async insert(record) {
      if (rows().has(record.id)) return 'id_taken';
      rows().set(record.id, record);
      return 'inserted';
    },
    async find(assistantId, id) {
      const found = rows().get(id);
      return found?.assistantId === assistantId ? found : null;
    },
    async findByHandle(handleHash) {
      return [...rows().values()].find((row) => row.handleHash === handleHash) ?? null;
    },
    async claim(id, answeredAt) {
      const found = rows().get(id);
      if (found?.answeredAt !== null) return false;
      rows().set(id, { ...found, answeredAt });
      return true;
    },
    async remove(id) {
      rows().delete(id);
    },
    async removeExpiredBefore(time) {
      const expired = [...rows().values()].filter(
        ({ expiresAt, answeredAt }) => answeredAt === null && expiresAt < time,
      );
      for (const { id } of expired) rows().delete(id);
      return expired.length;
    },
    async listAnsweredBefore(time) {
      return [...rows().values()]
        .filter(({ answeredAt }) => answeredAt !== null && answeredAt < time)
        .map(({ id, assistantId }) => ({ id, assistantId }));
    },
  };
}
