import type { VariableTable } from '../ports/variables.ts';
import { pageOf } from './paging.ts';
import type { MemoryState } from './state.ts';

/** The environment variables of a state in memory. */
export function variableTable(state: MemoryState): VariableTable {
  const find = (assistantId: string, name: string) =>
    [...state.variables.values()].find(
      (variable) => variable.assistantId === assistantId && variable.name === name,
    ) ?? null;
  return {
    async list(assistantId, page) {
      const own = [...state.variables.values()].filter((variable) => variable.assistantId === assistantId);
      return pageOf(own, { values: ({ name }) => [name], descending: [false] }, page);
    },
    async listBeside({ assistantId, id, version }) {
      const profile = state.profiles.get(id);
      if (profile?.assistantId !== assistantId || profile.version !== version) return null;
      return [...state.variables.values()].filter((variable) => variable.assistantId === assistantId);
    },
    find: async (assistantId, name) => find(assistantId, name),
    async insert(record) {
      if (find(record.assistantId, record.name) !== null) return 'name_taken';
      state.variables.set(record.id, record);
      return 'inserted';
    },
    async update(record, expectedVersion) {
      if (state.variables.get(record.id)?.version !== expectedVersion) return false;
      state.variables.set(record.id, record);
      return true;
    },
    async remove(assistantId, name, expectedVersion) {
      const found = find(assistantId, name);
      if (found?.version !== expectedVersion) return false;
      state.variables.delete(found.id);
      return true;
    },
  };
}
