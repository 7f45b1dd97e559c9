import { beforeEach, expect, it } from 'vitest';
import type { Store } from '#service/ports/store.ts';
import { assistant, listRequest, minute, profile, testRun } from './records.ts';

export function trashTests(store: () => Store): void {
  beforeEach(async () => {
    for (const id of ['assistant-1', 'assistant-2']) await store().assistants.insert(assistant({ id }));
    for (const index of [1, 2, 3, 4])
      await store().profiles.insert(
        profile({
          id: `profile-${index}`,
          assistantId: index === 4 ? 'assistant-2' : 'assistant-1',
          deletedAt: minute(10 - index),
        }),
      );
    await store().profiles.insert(profile({ id: 'live', createdAt: minute(0) }));
    await store().testRuns.insert(testRun({ id: 'run-3', profileId: 'profile-3' }));
    await store().testRuns.insert(testRun({ id: 'run-1', profileId: 'profile-1' }));
  });

  const ids = async (assistantId: string, deleted: boolean) =>
    (await store().profiles.list(listRequest({ assistantId, deleted }))).items.map(({ id }) => id);

  it('lists what was deleted last first', async () => {
    const sort = [{ key: 'deletedAt', descending: true }] as const;
    const first = await store().profiles.list(listRequest({ deleted: true, sort, limit: 2 }));
    expect(first.items.map(({ id }) => id)).toEqual(['profile-1', 'profile-2']);
    const rest = await store().profiles.list(
      listRequest({ deleted: true, sort, limit: 2, after: first.next }),
    );
    expect(rest.items.map(({ id }) => id)).toEqual(['profile-3']);
  });

  it('loses what came into it before a time, of all assistants, with its test runs', async () => {
    expect(await store().profiles.removeDeletedBefore(minute(8), 10)).toBe(2);
    expect(await ids('assistant-1', true)).toEqual(['profile-1', 'profile-2']);
    expect(await ids('assistant-2', true)).toEqual([]);
    expect(await ids('assistant-1', false)).toEqual(['live']);
    expect(await store().testRuns.find('assistant-1', 'run-3')).toBeNull();
    expect(await store().testRuns.find('assistant-1', 'run-1')).not.toBeNull();
    expect(await store().profiles.removeDeletedBefore(minute(8), 10)).toBe(0);
  });

  it('loses no more at once than it was told', async () => {
    expect(await store().profiles.removeDeletedBefore(minute(60), 3)).toBe(3);
    expect(await store().profiles.removeDeletedBefore(minute(60), 3)).toBe(1);
    expect(await ids('assistant-1', false)).toEqual(['live']);
  });
}
