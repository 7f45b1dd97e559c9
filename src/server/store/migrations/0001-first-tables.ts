import { sql, type Kysely, type SqlBool } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Schema } from '../schema.ts';
import type { Migration } from './migration.ts';

async function createAssistants(database: Kysely<Schema>, { textColumn }: Engine): Promise<void> {
  await database.schema
    .createTable('assistants')
    .addColumn('id', textColumn, (column) => column.primaryKey().notNull())
    .addColumn('name', textColumn, (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('createdAt', textColumn, (column) => column.notNull())
    .addColumn('updatedAt', textColumn, (column) => column.notNull())
    .execute();
  await database.schema.createIndex('assistants_by_name').on('assistants').columns(['name', 'id']).execute();
}

async function createProfiles(database: Kysely<Schema>, { textColumn }: Engine): Promise<void> {
  await database.schema
    .createTable('authorizationProfiles')
    .addColumn('id', textColumn, (column) => column.primaryKey().notNull())
    .addColumn('assistantId', textColumn, (column) =>
      column.notNull().references('assistants.id').onDelete('cascade'),
    )
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('type', textColumn, (column) => column.notNull())
    .addColumn('name', textColumn, (column) => column.notNull())
    .addColumn('nameKey', textColumn, (column) => column.notNull())
    .addColumn('identityProviderName', textColumn, (column) => column.notNull())
    .addColumn('searchText', textColumn, (column) => column.notNull())
    .addColumn('tenancyEnabled', 'integer', (column) => column.notNull())
    .addColumn('document', textColumn, (column) => column.notNull())
    .addColumn('secrets', textColumn, (column) => column.notNull())
    .addColumn('createdAt', textColumn, (column) => column.notNull())
    .addColumn('updatedAt', textColumn, (column) => column.notNull())
    .addColumn('deletedAt', textColumn)
    .addColumn('lastTestId', textColumn)
    .addColumn('lastTestStatus', textColumn)
    .addColumn('lastTestCode', textColumn)
    .addColumn('lastTestAt', textColumn)
    .addColumn('lastTestDurationMs', 'double precision')
    .execute();
}

const outsideTrash = sql<SqlBool>`deleted_at is null`;

/** Names are unique outside the trash, and each order of the list has an index. The last one counts, and finds the trash. */
async function indexProfiles(database: Kysely<Schema>): Promise<void> {
  const index = (name: string) =>
    database.schema.createIndex(`authorization_profiles_${name}`).on('authorizationProfiles');
  await index('by_name').unique().columns(['assistantId', 'nameKey']).where(outsideTrash).execute();
  await index('by_identity_provider')
    .columns(['assistantId', 'identityProviderName', 'id'])
    .where(outsideTrash)
    .execute();
  await index('by_type').columns(['assistantId', 'type', 'id']).where(outsideTrash).execute();
  await index('by_creation').columns(['assistantId', 'createdAt', 'id']).where(outsideTrash).execute();
  await index('by_change').columns(['assistantId', 'updatedAt', 'id']).where(outsideTrash).execute();
  await index('by_last_test')
    .expression(sql`assistant_id, coalesce(last_test_at, ''), id`)
    .where(outsideTrash)
    .execute();
  await index('by_trash').columns(['assistantId', 'deletedAt']).execute();
}

async function createTestRuns(database: Kysely<Schema>, { textColumn }: Engine): Promise<void> {
  await database.schema
    .createTable('testRuns')
    .addColumn('id', textColumn, (column) => column.primaryKey().notNull())
    .addColumn('assistantId', textColumn, (column) =>
      column.notNull().references('assistants.id').onDelete('cascade'),
    )
    .addColumn('profileId', textColumn, (column) =>
      column.references('authorizationProfiles.id').onDelete('cascade'),
    )
    .addColumn('profileVersion', 'integer')
    .addColumn('status', textColumn, (column) => column.notNull())
    .addColumn('code', textColumn)
    .addColumn('startedAt', textColumn, (column) => column.notNull())
    .addColumn('durationMs', 'double precision', (column) => column.notNull())
    .addColumn('sealed', textColumn, (column) => column.notNull())
    .execute();
  await database.schema
    .createIndex('test_runs_of_profile')
    .on('testRuns')
    .columns(['profileId', 'startedAt', 'id'])
    .execute();
  await database.schema
    .createIndex('test_runs_of_assistant')
    .on('testRuns')
    .columns(['assistantId', 'startedAt'])
    .execute();
}

/** Assistants, their profiles and the test runs of both. */
export const firstTables: Migration = {
  version: 1,
  name: 'first tables',
  async up(transaction, engine) {
    await createAssistants(transaction, engine);
    await createProfiles(transaction, engine);
    await indexProfiles(transaction);
    await createTestRuns(transaction, engine);
  },
};
