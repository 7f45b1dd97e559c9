import { expect, it } from 'vitest';
import type { Store } from '#service/ports/store.ts';
import { assistant, profile } from './records.ts';

export function transactionTests(store: () => Store): void {
  it('keeps all of a transaction and returns what it returned', async () => {
    const result = await store().transaction(async (tables) => {
      await tables.assistants.insert(assistant());
      expect(await tables.assistants.find('assistant-1')).toEqual(assistant());
      return tables.profiles.insert(profile());
    });
    expect(result).toBe('inserted');
    expect(await store().profiles.find('assistant-1', 'profile-1')).toEqual(profile());
  });

  it('keeps nothing of a transaction that throws, and passes the error on', async () => {
    await store().assistants.insert(assistant());
    const failure = new Error('changed my mind');
    const work = store().transaction(async (tables) => {
      await tables.profiles.insert(profile());
      await tables.assistants.update(assistant({ name: 'Concierge', version: 2 }), 1);
      await tables.assistants.insert(assistant({ id: 'assistant-2' }));
      throw failure;
    });
    await expect(work).rejects.toBe(failure);
    expect(await store().assistants.find('assistant-1')).toEqual(assistant());
    expect(await store().assistants.find('assistant-2')).toBeNull();
    expect(await store().profiles.find('assistant-1', 'profile-1')).toBeNull();
  });

  it('goes on working after a transaction that threw', async () => {
    await expect(store().transaction(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await store().assistants.insert(assistant());
    await store().transaction((tables) => tables.profiles.insert(profile()));
    expect(await store().profiles.find('assistant-1', 'profile-1')).toEqual(profile());
  });

  it('goes on inside a transaction after a name was taken', async () => {
    await store().assistants.insert(assistant());
    await store().profiles.insert(profile());
    await store().transaction(async (tables) => {
      await tables.profiles.insert(profile({ id: 'profile-2', name: 'flights' }));
      expect(await tables.profiles.insert(profile({ id: 'profile-3' }))).toBe('name_taken');
      expect(await tables.profiles.update(profile({ id: 'profile-2', version: 2 }), 1)).toBe('name_taken');
      const renamed = profile({ id: 'profile-2', name: 'trains', version: 2 });
      expect(await tables.profiles.update(renamed, 1)).toBe('updated');
    });
    expect(await store().profiles.find('assistant-1', 'profile-2')).toMatchObject({ name: 'trains' });
  });

  it('makes one assistant where many see that there is none', async () => {
    await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        store().transaction(async ({ assistants }) => {
          const { total } = await assistants.list({ limit: 1, after: null });
          if (total === 0) await assistants.insert(assistant({ id: `assistant-${index}` }));
        }),
      ),
    );
    expect((await store().assistants.list({ limit: 10, after: null })).total).toBe(1);
  });

  it('lets nobody see a transaction that is not finished', async () => {
    await store().assistants.insert(assistant());
    const found: unknown[] = [];
    const renamed = assistant({ name: 'Concierge', version: 2 });
    const transaction = store().transaction(async (tables) => {
      await tables.assistants.update({ ...renamed, name: 'half way' }, 1);
      await tables.assistants.update(renamed, 2);
    });
    const reader = store()
      .assistants.find('assistant-1')
      .then((record) => found.push(record));
    await Promise.all([transaction, reader]);
    expect([assistant(), renamed]).toContainEqual(found[0]);
  });
}
