import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { standingClock } from '../testing/clock.ts';
import { describeStore } from '../testing/describe-store.ts';
import { openSqlStore } from './sql-store.ts';
import { sqliteEngine } from './sqlite/sqlite-engine.ts';

describeStore('the SQLite store', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'authorization-profiles-'));
  const store = await openSqlStore(sqliteEngine(join(folder, 'store.db')), standingClock);
  return {
    store,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
});
