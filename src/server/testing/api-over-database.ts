import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { assistantPath, openApi, saveProfile } from '#service/testing/api/harness.ts';
import { databaseFile } from '../store/open-store.ts';
import { openSqlStore } from '../store/sql-store.ts';
import { engineOver, openDatabase } from '../store/sqlite/sqlite-engine.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface ApiOverDatabase {
  readonly database: ReturnType<typeof openDatabase>;
  readonly api: Awaited<ReturnType<typeof openApi>>;
  /** The paths of an assistant, and of the profile. */
  readonly assistant: string;
  readonly path: string;
}

/** The API over a database of SQLite that the test can get at, with one profile saved in it. It ends with the test. */
export async function apiOverDatabase(): Promise<ApiOverDatabase> {
  const database = openDatabase(join(temporaryFolder(), databaseFile));
  const api = await openApi(async ({ clock }) => {
    const store = await openSqlStore(engineOver(database), clock);
    return { store, close: () => store.close() };
  });
  onTestFinished(() => api.close());
  const assistant = await assistantPath(api.call);
  const { path } = await saveProfile(api.call, assistant);
  return { database, api, assistant, path };
}
