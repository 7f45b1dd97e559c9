import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeApi } from '#service/testing/describe-api.ts';
import { openSqlStore } from './sql-store.ts';
import { sqliteEngine } from './sqlite/sqlite-engine.ts';

describeApi('SQLite', async ({ clock }) => {
  const folder = mkdtempSync(join(tmpdir(), 'authorization-profiles-'));
  const store = await openSqlStore(sqliteEngine(join(folder, 'store.db')), clock);
  return {
    store,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
});
