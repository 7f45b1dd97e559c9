import { sql, type Kysely, type SqlBool } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Schema } from '../schema.ts';
import type { Migration } from './migration.ts';

/** What becomes of the trash by its age is asked across all assistants, and which keys sealed test runs by their head. */
async function indexTrashAndEnvelopes(database: Kysely<Schema>): Promise<void> {
  await database.schema
    .createIndex('authorization_profiles_by_deletion')
    .on('authorizationProfiles')
    .columns(['deletedAt'])
    .where(sql<SqlBool>`deleted_at is not null`)
    .execute();
  await database.schema
    .createIndex('test_runs_by_envelope')
    .on('testRuns')
    .expression(sql`substr(sealed, 1, 64), id`)
    .execute();
}

async function createSealingKeys(database: Kysely<Schema>, { textColumn }: Engine): Promise<void> {
  await database.schema
    .createTable('sealingKeys')
    .addColumn('id', textColumn, (column) => column.primaryKey().notNull())
    .addColumn('canary', textColumn, (column) => column.notNull())
    .addColumn('createdAt', textColumn, (column) => column.notNull())
    .execute();
}

async function createLeases(database: Kysely<Schema>, { textColumn }: Engine): Promise<void> {
  await database.schema
    .createTable('leases')
    .addColumn('task', textColumn, (column) => column.primaryKey().notNull())
    .addColumn('holder', textColumn, (column) => column.notNull())
    .addColumn('until', textColumn, (column) => column.notNull())
    .execute();
}

/** The end of the trash, and the care of keys. */
export const trashAndKeys: Migration = {
  version: 2,
  name: 'trash and keys',
  async up(transaction, engine) {
    await indexTrashAndEnvelopes(transaction);
    await createSealingKeys(transaction, engine);
    await createLeases(transaction, engine);
  },
};
