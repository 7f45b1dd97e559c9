import { expect, it } from 'vitest';
import { createMemoryStore } from '../memory-store/memory-store.ts';
import type { ProfileTable, Store } from '../ports/store.ts';
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

const tokenRequestUrl = 'https://{{env.host}}/token';
const host = (value: string) => ({ secure: false, value });

/** An assistant with a variable. */
async function scene() {
  const store = createMemoryStore();
  const api = await openApi(async () => ({ store, close: async () => undefined }));
  const assistant = await assistantPath(api.call);
  const variable = `${assistant}/variables/host`;
  await api.call('PUT', variable, { body: host('a.example'), headers: { 'if-none-match': '*' } });
  const save = (...names: readonly string[]) =>
    Promise.all(names.map((name) => saveProfile(api.call, assistant, { name, tokenRequestUrl })));
  return { store, api, assistantId: assistant.slice('/assistants/'.length), variable, save };
}

it('asks the store as often for many profiles that use a variable as for one', async () => {
  const { store, assistantId, save } = await scene();
  async function asked(): Promise<{ readonly moved: number; readonly count: number }> {
    const { table, count } = counted(store.profiles);
    const [before, after] = [() => 'a.example', () => 'b.example'];
    const moved = await profilesWithMovedSecrets({ profiles: table }, assistantId, 'host', before, after);
    return { moved: moved.length, count: count() };
  }
  await save('First');
  const ofOne = await asked();
  await save('Second', 'Third', 'Fourth');
  expect(ofOne.moved).toBe(1);
  expect(await asked()).toEqual({ moved: 4, count: ofOne.count });
});

it('asks the store as often to drop the secrets of many profiles as of one', async () => {
  const { store, api, variable, save } = await scene();
  async function askedToLead(value: string): Promise<number> {
    const { etag } = await api.call('GET', variable);
    let asked = 0;
    const transaction: Store['transaction'] = (work, options) =>
      store.transaction(async (tables) => {
        const { table, count } = counted(tables.profiles);
        const result = await work({ ...tables, profiles: table });
        asked += count();
        return result;
      }, options);
    const call = api.with({ store: { ...store, transaction } });
    const request = { body: host(value), headers: { 'if-match': etag } };
    const answer = await call('PUT', `${variable}?dropSecrets=true`, request);
    expect(answer.status, answer.text).toBe(200);
    return asked;
  }
  await save('First');
  const ofOne = await askedToLead('b.example');
  const saved = await save('Second', 'Third', 'Fourth');
  expect(await askedToLead('c.example')).toBe(ofOne);
  for (const { path } of saved)
    expect((await api.call('GET', path)).json()).toMatchObject({
      clientSecret: { isSet: false },
      version: 2,
    });
});
