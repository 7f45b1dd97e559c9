import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { standingClock } from '../../testing/clock.ts';
import { assistant } from '../../testing/store-suite/records.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { openSqlStore } from '../sql-store.ts';
import { sqliteEngine } from './sqlite-engine.ts';

it.each([
  ['the file', (file: string) => file],
  ['its folder', (file: string) => dirname(file)],
])('acknowledges nothing once %s was removed under it, and is still read', async (_, removed) => {
  const file = join(temporaryFolder(), 'store.db');
  const store = await openSqlStore(sqliteEngine(file), standingClock);
  onTestFinished(() => store.close());
  await store.assistants.insert(assistant());
  rmSync(removed(file), { recursive: true });

  const gone = { name: 'StoreError', reason: 'unavailable' };
  const other = assistant({ id: 'assistant-2', name: 'Other' });
  await expect(store.assistants.insert(other)).rejects.toMatchObject(gone);
  await expect(store.transaction((tables) => tables.assistants.insert(other))).rejects.toMatchObject(gone);
  expect(await store.assistants.find('assistant-1')).toEqual(assistant());
  expect(await store.assistants.find('assistant-2')).toBeNull();
  expect(existsSync(file)).toBe(false);
});
