import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { standingClock } from '../../testing/clock.ts';
import { assistant, profile } from '../../testing/store-suite/records.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { openSqlStore } from '../sql-store.ts';
import { engineOver, openDatabase } from './sqlite-engine.ts';

async function openedStore(file = join(temporaryFolder(), 'store.db')) {
  const database = openDatabase(file);
  const store = await openSqlStore(engineOver(database), standingClock);
  onTestFinished(() => store.close());
  return { store, database };
}

describe('a statement', () => {
  it('is prepared once, also where it is carried out often', async () => {
    const { store, database } = await openedStore();
    const prepare = vi.spyOn(database, 'prepare');
    for (let index = 0; index < 5; index += 1) await store.assistants.find(`assistant-${index}`);
    expect(prepare).toHaveBeenCalledTimes(1);
  });

  it('is prepared anew after it failed, and what comes next is kept', async () => {
    const file = join(temporaryFolder(), 'store.db');
    const { store, database } = await openedStore(file);
    await store.assistants.insert(assistant());
    await store.profiles.insert(profile());
    const prepare = vi.spyOn(database, 'prepare');
    await expect(
      store.profiles.insert(profile({ id: 'orphan', assistantId: 'nobody', name: 'Orphan' })),
    ).rejects.toThrow();
    await store.profiles.insert(profile({ id: 'profile-2', name: 'Another' }));
    expect(prepare).toHaveBeenCalled();
    const other = openDatabase(file);
    onTestFinished(() => void other.close());
    expect(other.prepare('select id from authorization_profiles order by id').all()).toHaveLength(2);
  });
});
