import { expect, it } from 'vitest';
import type { AssistantRecord } from '../ports/store.ts';
import { createMemoryStore } from './memory-store.ts';

function assistant(id: string): AssistantRecord {
  const at = '2026-11-23T12:00:00.000Z';
  return { id, name: id, version: 1, createdAt: at, updatedAt: at };
}

it('keeps nothing of a transaction that is going on', async () => {
  const store = createMemoryStore();
  const saved = () => store.snapshot().assistants.map(({ id }) => id);
  await store.assistants.insert(assistant('first'));
  await store.transaction(async (tables) => {
    await tables.assistants.insert(assistant('second'));
    expect(saved()).toEqual(['first']);
    await tables.assistants.insert(assistant('third'));
    expect(saved()).toEqual(['first']);
  });
  expect(saved()).toEqual(['first', 'second', 'third']);

  const failing = store.transaction(async (tables) => {
    await tables.assistants.insert(assistant('fourth'));
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(saved()).toEqual(['first', 'second', 'third']);
});
