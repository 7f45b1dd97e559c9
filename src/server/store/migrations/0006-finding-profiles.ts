import { sql, type Kysely, type SqlBool } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Schema } from '../schema.ts';
import type { Migration } from './migration.ts';

const outsideTrash = sql<SqlBool>`deleted_at is null`;

/**
 * All that a search looks into and the list shows: one in ten thousand rows is found, drawn and counted
 * without reading the rows themselves, which carry the whole document.
 */
const listed = [
  'assistantId',
  'nameKey',
  'id',
  'searchText',
  'version',
  'type',
  'name',
  'identityProviderName',
  'tenancyEnabled',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'lastTestId',
  'lastTestStatus',
  'lastTestCode',
  'lastTestAt',
  'lastTestDurationMs',
] as const;

/** Filters give their rows by name, which is the usual order. */
async function indexProfiles(database: Kysely<Schema>, engine: Engine): Promise<void> {
  const index = (name: string) =>
    database.schema.createIndex(`authorization_profiles_${name}`).on('authorizationProfiles');
  await index('by_type_and_name')
    .columns(['assistantId', 'type', 'nameKey', 'id', 'deletedAt'])
    .where(outsideTrash)
    .execute();
  await index('by_status_and_name')
    .columns(['assistantId', 'lastTestStatus', 'nameKey', 'id', 'deletedAt'])
    .where(outsideTrash)
    .execute();
  if (engine.indexesLongTexts)
    await index('by_search')
      .columns([...listed])
      .where(outsideTrash)
      .execute();
}

/** How the latest runs of many profiles ended is read from the index alone: a run itself may be long. */
async function indexTestRuns(database: Kysely<Schema>): Promise<void> {
  await database.schema
    .createIndex('test_runs_recent')
    .on('testRuns')
    .columns(['profileId', 'startedAt', 'id', 'status'])
    .execute();
  // Begins as the one above does.
  await database.schema.dropIndex('test_runs_of_profile').execute();
}

/** What the list filters by, searches in and shows of test runs. */
export const findingProfiles: Migration = {
  version: 6,
  name: 'finding profiles',
  async up(transaction, engine) {
    await indexProfiles(transaction, engine);
    await indexTestRuns(transaction);
  },
};
