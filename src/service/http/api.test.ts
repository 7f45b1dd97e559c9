import { createMemoryStore } from '../memory-store/memory-store.ts';
import { describeApi } from '../testing/describe-api.ts';

describeApi('the store in memory', async () => ({
  store: createMemoryStore(),
  close: async () => undefined,
}));
