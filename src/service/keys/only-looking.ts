import type { Store } from '../ports/store.ts';
import type { SealingKeyRecord } from '../ports/sealing-keys.ts';

/** A store whose list of keys can be added to without anything being written: for whoever only wants to look. */
export function onlyLooking(store: Store): Store {
  const added = new Map<string, SealingKeyRecord>();
  const list = async () =>
    [
      ...new Map([
        ...(await store.sealingKeys.list()).map((key) => [key.id, key] as const),
        ...added,
      ]).values(),
    ].sort((left, right) => (left.id < right.id ? -1 : 1));
  const find = async (wanted: string) => (await list()).find(({ id }) => id === wanted);
  return {
    ...store,
    sealingKeys: {
      list,
      async insert(record) {
        if ((await find(record.id)) !== undefined) return false;
        added.set(record.id, record);
        return true;
      },
      async setCanary(id, canary) {
        const record = await find(id);
        if (record?.canary !== '') return false;
        added.set(id, { ...record, canary });
        return true;
      },
      remove: async () => undefined,
    },
  };
}
