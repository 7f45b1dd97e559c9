import { createMemoryStore } from '#service/memory-store/memory-store.ts';
import { describeStore } from '../testing/describe-store.ts';

describeStore('the store in memory', async () => ({
  store: createMemoryStore(),
  close: async () => undefined,
}));
