import { expressionBuilder, type Kysely } from 'kysely';
import type { TestRunTable } from '#service/ports/store.ts';
import { readPage } from './page-query.ts';
import type { Schema } from './schema.ts';

const build = expressionBuilder<Schema, 'testRuns'>();

/** The test runs. */
export function testRunTable(database: Kysely<Schema>): TestRunTable {
  const all = database.selectFrom('testRuns').selectAll();
  return {
    async insert(record) {
      const inserted = await database
        .insertInto('testRuns')
        .values(record)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .execute();
      return inserted.length > 0 ? 'inserted' : 'id_taken';
    },

    async find(assistantId, id) {
      const row = await all.where('id', '=', id).where('assistantId', '=', assistantId).executeTakeFirst();
      return row ?? null;
    },

    listOfProfile: (assistantId, profileId, request) =>
      readPage(
        {
          rows: all.where('profileId', '=', profileId).where('assistantId', '=', assistantId),
          order: [{ key: build.ref('startedAt'), descending: true, of: ({ startedAt }) => startedAt }],
          id: build.ref('id'),
        },
        request,
      ),
  };
}
