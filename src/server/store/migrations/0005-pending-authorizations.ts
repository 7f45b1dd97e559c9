import type { Migration } from './migration.ts';

/** The tests that wait for a user to come back from the identity provider. */
export const pendingAuthorizations: Migration = {
  version: 5,
  name: 'pending authorizations',
  async up({ schema }, { textColumn }) {
    await schema
      .createTable('pendingAuthorizations')
      .addColumn('id', textColumn, (column) => column.primaryKey().notNull())
      .addColumn('assistantId', textColumn, (column) =>
        column.notNull().references('assistants.id').onDelete('cascade'),
      )
      .addColumn('handleHash', textColumn, (column) => column.notNull().unique())
      .addColumn('sealed', textColumn, (column) => column.notNull())
      .addColumn('createdAt', textColumn, (column) => column.notNull())
      .addColumn('expiresAt', textColumn, (column) => column.notNull())
      .addColumn('answeredAt', textColumn)
      .execute();
    await schema
      .createIndex('pending_authorizations_by_expiry')
      .on('pendingAuthorizations')
      .columns(['expiresAt'])
      .execute();
    await schema
      .createIndex('pending_authorizations_of_assistant')
      .on('pendingAuthorizations')
      .columns(['assistantId'])
      .execute();
  },
};
