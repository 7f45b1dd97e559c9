import { expect, it } from 'vitest';
import type { Store } from '#service/ports/store.ts';
import { assistant, minute, profile, testRun } from './records.ts';

export function assistantTests(store: () => Store): void {
  it('finds what was inserted, and nothing else', async () => {
    const record = assistant({ name: 'Größe 😀 \u202Eabc' });
    await store().assistants.insert(record);
    expect(await store().assistants.find(record.id)).toEqual(record);
    expect(await store().assistants.find('assistant')).toBeNull();
    expect(await store().assistants.find(`${record.id}\0more`)).toBeNull();
    expect(await store().assistants.find("' or 1=1 --")).toBeNull();
  });

  it('inserts an id once, and leaves what has it as it is', async () => {
    const record = assistant();
    expect(await store().assistants.insert(record)).toBe('inserted');
    expect(await store().assistants.insert(assistant({ name: 'Another' }))).toBe('id_taken');
    expect(await store().assistants.find(record.id)).toEqual(record);
  });

  it('updates the version it was told, and no other', async () => {
    await store().assistants.insert(assistant());
    const renamed = assistant({ name: 'Concierge', version: 2, updatedAt: minute(1) });
    expect(await store().assistants.update(renamed, 2)).toBe(false);
    expect(await store().assistants.find('assistant-1')).toEqual(assistant());
    expect(await store().assistants.update(renamed, 1)).toBe(true);
    expect(await store().assistants.update(renamed, 1)).toBe(false);
    expect(await store().assistants.find('assistant-1')).toEqual(renamed);
    expect(await store().assistants.update(assistant({ id: 'other' }), 1)).toBe(false);
  });

  it('is held by one transaction at a time, which sees what those before it saved', async () => {
    await store().assistants.insert(assistant());
    const count = () =>
      store().transaction(async (tables) => {
        expect(await tables.assistants.hold('nobody')).toBe(false);
        expect(await tables.assistants.hold('assistant-1')).toBe(true);
        const found = await tables.assistants.find('assistant-1');
        const version = found?.version ?? 0;
        return tables.assistants.update(assistant({ version: version + 1 }), version);
      });
    expect(await Promise.all(Array.from({ length: 10 }, count))).toEqual(
      Array.from({ length: 10 }, () => true),
    );
    expect((await store().assistants.find('assistant-1'))?.version).toBe(11);
  });

  it('removes the assistant with all it owns, and nothing of another', async () => {
    for (const id of ['assistant-1', 'assistant-2']) {
      await store().assistants.insert(assistant({ id }));
      await store().profiles.insert(profile({ id: `profile of ${id}`, assistantId: id }));
      await store().testRuns.insert(
        testRun({ id: `run of ${id}`, assistantId: id, profileId: `profile of ${id}` }),
      );
      await store().testRuns.insert(testRun({ id: `draft of ${id}`, assistantId: id, profileId: null }));
    }
    expect(await store().assistants.remove('assistant-1', 2)).toBe(false);
    expect(await store().assistants.remove('assistant-1', 1)).toBe(true);
    expect(await store().assistants.remove('assistant-1', 1)).toBe(false);
    expect(await store().assistants.find('assistant-1')).toBeNull();
    expect(await store().profiles.find('assistant-1', 'profile of assistant-1')).toBeNull();
    expect(await store().testRuns.find('assistant-1', 'run of assistant-1')).toBeNull();
    expect(await store().testRuns.find('assistant-1', 'draft of assistant-1')).toBeNull();
    expect(await store().profiles.find('assistant-2', 'profile of assistant-2')).not.toBeNull();
    expect(await store().testRuns.find('assistant-2', 'run of assistant-2')).not.toBeNull();
    expect(await store().testRuns.find('assistant-2', 'draft of assistant-2')).not.toBeNull();
  });

  it('lists in the order of name by code point, then id', async () => {
    // U+FF5E comes before U+1F600, although the first UTF-16 unit of the latter is smaller.
    const names = ['b', 'a', 'B', 'b', '\uFF5E', '\u{1F600}', 'ä', ''];
    for (const [index, name] of names.entries())
      await store().assistants.insert(assistant({ id: `id-${9 - index}`, name }));
    const page = await store().assistants.list({ limit: 50, after: null });
    expect(page.items.map(({ name }) => name)).toEqual(['', 'B', 'a', 'b', 'b', 'ä', '\uFF5E', '\u{1F600}']);
    expect(page.items.slice(3, 5).map(({ id }) => id)).toEqual(['id-6', 'id-9']);
    expect(page).toMatchObject({ next: null, total: 8 });
  });
}
