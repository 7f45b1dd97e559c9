import { expect, it } from 'vitest';
import { createMemoryStore } from '../memory-store/memory-store.ts';
import type { ProfileTable } from '../ports/store.ts';
import { assistantPath, openApi, saveProfile } from '../testing/api/harness.ts';
import { profilesWithMovedSecrets } from './moved-secrets.ts';

/** A table that counts what is asked of it. */
function counted(table: ProfileTable): { readonly table: ProfileTable; readonly count: () => number } {
  let count = 0;
  const proxy = new Proxy(table, {
    get(target, name, receiver): unknown {
      count += 1;
      return Reflect.get(target, name, receiver);
    },
  });
  return { table: proxy, count: () => count };
}

it('asks the store as often for many profiles that use a variable as for one', async () => {
  const store = createMemoryStore();
  const api = await openApi(async () => ({ store, close: async () => undefined }));
  const assistant = await assistantPath(api.call);
  const assistantId = assistant.slice('/assistants/'.length);
  const headers = { 'if-none-match': '*' };
  await api.call('PUT', `${assistant}/variables/host`, {
    body: { secure: false, value: 'a.example' },
    headers,
  });
  const tokenRequestUrl = 'https://{{env.host}}/token';
  async function asked(): Promise<{ readonly moved: number; readonly count: number }> {
    const { table, count } = counted(store.profiles);
    const [before, after] = [() => 'a.example', () => 'b.example'];
    const moved = await profilesWithMovedSecrets({ profiles: table }, assistantId, 'host', before, after);
    return { moved: moved.length, count: count() };
  }
  await saveProfile(api.call, assistant, { tokenRequestUrl });
  const ofOne = await asked();
  for (const name of ['Second', 'Third', 'Fourth'])
    await saveProfile(api.call, assistant, { name, tokenRequestUrl });
  expect(ofOne.moved).toBe(1);
  expect(await asked()).toEqual({ moved: 4, count: ofOne.count });
});
