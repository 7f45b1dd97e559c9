import type { LeaseTable } from '../ports/leases.ts';
import type { SealingKeyTable } from '../ports/sealing-keys.ts';
import type { MemoryState } from './state.ts';

/** The keys that have sealed something in a state in memory. */
export function sealingKeyTable(state: MemoryState): SealingKeyTable {
  return {
    list: async () => [...state.sealingKeys.values()].sort((left, right) => (left.id < right.id ? -1 : 1)),
    async insert(record) {
      if (state.sealingKeys.has(record.id)) return false;
      state.sealingKeys.set(record.id, record);
      return true;
    },
    async setCanary(id, canary) {
      const record = state.sealingKeys.get(id);
      if (record?.canary !== '') return false;
      state.sealingKeys.set(id, { ...record, canary });
      return true;
    },
    async remove(id) {
      state.sealingKeys.delete(id);
    },
  };
}

/** The leases of a state in memory: where a page is its own server, nobody else wants them. */
export function leaseTable(state: MemoryState): LeaseTable {
  return {
    isTaken: async (task, now) => (state.leases.get(task)?.until ?? now) > now,
    async take(lease, now) {
      const held = state.leases.get(lease.task);
      if (held !== undefined && held.holder !== lease.holder && held.until > now) return false;
      state.leases.set(lease.task, lease);
      return true;
    },
    async release(task, holder) {
      if (state.leases.get(task)?.holder === holder) state.leases.delete(task);
    },
    async removeExpired(now) {
      for (const { task, until } of [...state.leases.values()]) if (until <= now) state.leases.delete(task);
    },
  };
}
