import type { Kysely } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Schema } from '../schema.ts';
import type { Migration } from './migration.ts';

async function createVariables(database: Kysely<Schema>, { textColumn }: Engine): Promise<void> {
  await database.schema
    .createTable('variables')
    .addColumn('id', textColumn, (column) => column.primaryKey().notNull())
    .addColumn('assistantId', textColumn, (column) =>
      column.notNull().references('assistants.id').onDelete('cascade'),
    )
    .addColumn('name', textColumn, (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('value', textColumn)
    .addColumn('sealed', textColumn)
    .addColumn('fingerprint', textColumn)
    .addColumn('sealedAt', textColumn)
    .addColumn('createdAt', textColumn, (column) => column.notNull())
    .addColumn('updatedAt', textColumn, (column) => column.notNull())
    .execute();
  await database.schema
    .createIndex('variables_by_name')
    .unique()
    .on('variables')
    .columns(['assistantId', 'name'])
    .execute();
}

/** Environment variables, and which of them a profile holds. */
export const variables: Migration = {
  version: 4,
  name: 'variables',
  async up(transaction, engine) {
    await createVariables(transaction, engine);
    await transaction.schema
      .alterTable('authorizationProfiles')
      .addColumn('variables', engine.textColumn, (column) => column.notNull().defaultTo('[]'))
      .execute();
  },
};
