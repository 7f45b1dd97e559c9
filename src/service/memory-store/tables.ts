import type {
  AssistantTable,
  ProfileListItem,
  ProfileListRequest,
  ProfileRecord,
  ProfileTable,
  Tables,
  TestRunRecord,
  TestRunTable,
} from '../ports/store.ts';
import { inHoldingOrder } from '../profiles/holding-order.ts';
import { leaseTable, sealingKeyTable } from './key-tables.ts';
import { pageOf } from './paging.ts';
import { pendingAuthorizationTable } from './pending-authorizations.ts';
import { sealedTablesOf } from './sealed-rows.ts';
import type { MemoryState } from './state.ts';
import { variableTable } from './variable-table.ts';

function assistantTable(state: MemoryState): AssistantTable {
  const isAt = (id: string, version: number) => state.assistants.get(id)?.version === version;
  return {
    list: async (page) =>
      pageOf([...state.assistants.values()], { values: ({ name }) => [name], descending: [false] }, page),
    find: async (id) => state.assistants.get(id) ?? null,
    // Transactions go on one after the other here.
    hold: async (id) => state.assistants.has(id),
    async insert(record) {
      if (state.assistants.has(record.id)) return 'id_taken';
      state.assistants.set(record.id, record);
      return 'inserted';
    },
    async update(record, expectedVersion) {
      if (!isAt(record.id, expectedVersion)) return false;
      state.assistants.set(record.id, record);
      return true;
    },
    async remove(id, expectedVersion) {
      if (!isAt(id, expectedVersion)) return false;
      state.assistants.delete(id);
      for (const rows of [state.profiles, state.testRuns, state.variables, state.pendingAuthorizations])
        for (const row of rows.values()) if (row.assistantId === id) rows.delete(row.id);
      return true;
    },
  };
}

function sortValue(profile: ProfileRecord, key: ProfileListRequest['sort'][number]['key']): string {
  if (key === 'name') return profile.nameKey;
  if (key === 'lastTestAt') return profile.lastTest?.at ?? '';
  return profile[key] ?? '';
}

function matches(profile: ProfileRecord, request: ProfileListRequest): boolean {
  return (
    profile.assistantId === request.assistantId &&
    (profile.deletedAt !== null) === request.deleted &&
    (request.search === null || profile.searchText.includes(request.search)) &&
    (request.types?.includes(profile.type) ?? true) &&
    (request.statuses?.includes(profile.lastTest?.status ?? 'never') ?? true)
  );
}

function toListItem({
  document: _,
  secrets: __,
  variables: _____,
  nameKey: ___,
  searchText: ____,
  ...item
}: ProfileRecord): ProfileListItem {
  return item;
}

function profileTable(state: MemoryState): ProfileTable {
  const find = (assistantId: string, id: string) => {
    const found = state.profiles.get(id);
    return found?.assistantId === assistantId ? found : null;
  };
  const remove = (id: string) => {
    state.profiles.delete(id);
    for (const rows of [state.testRuns, state.pendingAuthorizations])
      for (const row of rows.values()) if (row.profileId === id) rows.delete(row.id);
  };
  return {
    async list(request) {
      const order = {
        values: (profile: ProfileRecord) => request.sort.map(({ key }) => sortValue(profile, key)),
        descending: request.sort.map(({ descending }) => descending),
      };
      const found = [...state.profiles.values()].filter((profile) => matches(profile, request));
      const page = pageOf(found, order, request, request.offset);
      return { ...page, items: page.items.map(toListItem) };
    },
    find: async (assistantId, id) => find(assistantId, id),
    findMany: async (assistantId, ids) =>
      inHoldingOrder([...new Set(ids)]).flatMap((id) => find(assistantId, id) ?? []),
    has: async (assistantId, id) => find(assistantId, id) !== null,
    async insert(record) {
      if (state.profiles.isTaken(record)) return 'name_taken';
      state.profiles.set(record.id, record);
      return 'inserted';
    },
    async insertMany(records) {
      const taken: string[] = [];
      for (const record of records)
        if (state.profiles.isTaken(record)) taken.push(record.id);
        else state.profiles.set(record.id, record);
      return taken;
    },
    async update(record, expectedVersion) {
      const stored = find(record.assistantId, record.id);
      if (stored?.version !== expectedVersion) return 'stale';
      if (state.profiles.isTaken(record)) return 'name_taken';
      state.profiles.set(record.id, { ...record, lastTest: stored.lastTest });
      return 'updated';
    },
    async replaceMany(records) {
      const passed: string[] = [];
      for (const record of records) {
        const stored = find(record.assistantId, record.id);
        const isAsExpected =
          stored !== null && stored.deletedAt === null && stored.nameKey === record.nameKey;
        if (isAsExpected && stored.version === record.version - 1)
          state.profiles.set(record.id, { ...record, lastTest: stored.lastTest });
        else passed.push(record.id);
      }
      return passed;
    },
    async dropSecrets(assistantId, ids, updatedAt) {
      for (const id of new Set(ids)) {
        const stored = find(assistantId, id);
        if (stored === null) continue;
        state.profiles.set(id, { ...stored, secrets: [], version: stored.version + 1, updatedAt });
      }
    },
    async remove(assistantId, id, expectedVersion) {
      if (find(assistantId, id)?.version !== expectedVersion) return false;
      remove(id);
      return true;
    },
    async removeDeletedBefore(time, limit) {
      const expired = [...state.profiles.values()]
        .filter(({ deletedAt }) => deletedAt !== null && deletedAt < time)
        .slice(0, limit);
      for (const { id } of expired) remove(id);
      return expired.length;
    },
    async listWithVariables(assistantId) {
      return [...state.profiles.values()]
        .filter((profile) => profile.assistantId === assistantId && profile.variables.length > 0)
        .sort((left, right) => (left.nameKey < right.nameKey ? -1 : 1))
        .map(({ id, name, variables, deletedAt }) => ({ id, name, variables, deletedAt }));
    },
    async listNames(assistantId) {
      return [...state.profiles.values()]
        .filter((profile) => profile.assistantId === assistantId)
        .map(({ id, name, nameKey, deletedAt }) => ({ id, name, nameKey, deletedAt }));
    },
    async setLastTest(assistantId, id, lastTest, now) {
      const stored = find(assistantId, id);
      const at = stored?.lastTest?.at ?? '';
      if (stored === null || (at > lastTest.at && at <= now)) return;
      state.profiles.set(id, { ...stored, lastTest });
    },
  };
}

const latestFirst = { values: ({ startedAt }: TestRunRecord) => [startedAt], descending: [true] };

function testRunTable(state: MemoryState): TestRunTable {
  const runsOf = (assistantId: string, profileId: string | null) =>
    [...state.testRuns.values()].filter(
      (run) => run.assistantId === assistantId && run.profileId === profileId,
    );
  return {
    async insert(record) {
      if (state.testRuns.has(record.id)) return 'id_taken';
      state.testRuns.set(record.id, record);
      return 'inserted';
    },
    async find(assistantId, id) {
      const found = state.testRuns.get(id);
      return found?.assistantId === assistantId ? found : null;
    },
    async listOfProfile(assistantId, profileId, request) {
      const runs = runsOf(assistantId, profileId).filter(({ startedAt }) => startedAt >= request.since);
      return pageOf(runs, latestFirst, request);
    },
    async recentOf(profileIds, { since, count }) {
      const latest = profileIds.map((profileId) => {
        const runs = [...state.testRuns.values()].filter(
          (run) => run.profileId === profileId && run.startedAt >= since,
        );
        const { items } = pageOf(runs, latestFirst, { limit: count, after: null });
        return [profileId, items.map(({ status }) => status)] as const;
      });
      return new Map(latest.filter(([, statuses]) => statuses.length > 0));
    },
    async keepLatest(assistantId, profileId, { own, count }) {
      const runs = runsOf(assistantId, profileId).filter(({ id }) => id !== own);
      const kept = pageOf(runs, latestFirst, { limit: count - 1, after: null });
      const ids = new Set(kept.items.map(({ id }) => id));
      for (const { id } of runs) if (!ids.has(id)) state.testRuns.delete(id);
    },
    async removeOfProfile(assistantId, profileId) {
      for (const { id } of runsOf(assistantId, profileId)) state.testRuns.delete(id);
    },
    async removeStartedBefore(time, limit) {
      const old = [...state.testRuns.values()].filter(({ startedAt }) => startedAt < time).slice(0, limit);
      for (const { id } of old) state.testRuns.delete(id);
      return old.length;
    },
  };
}

/** The tables over a state in memory. */
export function tablesOf(state: MemoryState): Tables {
  return {
    assistants: assistantTable(state),
    profiles: profileTable(state),
    testRuns: testRunTable(state),
    variables: variableTable(state),
    sealed: sealedTablesOf(state),
    sealingKeys: sealingKeyTable(state),
    leases: leaseTable(state),
    pendingAuthorizations: pendingAuthorizationTable(state),
  };
}
