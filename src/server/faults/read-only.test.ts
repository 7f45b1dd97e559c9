import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { problemSchema } from '#contract/problem.ts';
import { assistantPath, openApi, saveProfile } from '#service/testing/api/harness.ts';
import { clientCredentials } from '#service/testing/profiles.ts';
import { databaseFile } from '../store/open-store.ts';
import { openSqlStore } from '../store/sql-store.ts';
import { engineOver, openDatabase } from '../store/sqlite/sqlite-engine.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

it('is told where the database can be read and no longer written to, and nothing is lost by it', async () => {
  const database = openDatabase(join(temporaryFolder(), databaseFile));
  const api = await openApi(async ({ clock }) => {
    const store = await openSqlStore(engineOver(database), clock);
    return { store, close: () => store.close() };
  });
  onTestFinished(() => api.close());
  const assistant = await assistantPath(api.call);
  const { path } = await saveProfile(api.call, assistant);
  const save = () =>
    api.call('POST', `${assistant}/authorization-profiles`, { body: clientCredentials({ name: 'Later' }) });

  database.pragma('query_only=ON');
  const refused = await save();
  expect(refused.status).toBe(503);
  expect(refused.as(problemSchema)).toMatchObject({
    code: 'store_unavailable',
    detail:
      'The database cannot be reached or cannot be written to. Nothing was saved. Try again in a moment.',
  });
  expect((await api.call('GET', path)).status).toBe(200);

  database.pragma('query_only=OFF');
  expect((await save()).status).toBe(201);
});
