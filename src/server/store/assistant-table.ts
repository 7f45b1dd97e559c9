import { expressionBuilder, type Kysely } from 'kysely';
import type { AssistantTable } from '#service/ports/store.ts';
import type { Engine } from './engine.ts';
import { readPage } from './page-query.ts';
import type { Schema } from './schema.ts';

const build = expressionBuilder<Schema, 'assistants'>();

/** The assistants. What an assistant owns goes with it, by the foreign keys. */
export function assistantTable(database: Kysely<Schema>, engine: Engine): AssistantTable {
  const all = () => database.selectFrom('assistants').selectAll();
  return {
    async list(request) {
      if (database.isTransaction) await engine.holdTable(database, 'assistants');
      return readPage(
        {
          rows: all(),
          order: [{ key: build.ref('name'), descending: false, of: ({ name }) => name }],
          id: build.ref('id'),
        },
        request,
      );
    },

    async find(id) {
      const found = await all()
        .where('id', '=', id)
        // Renaming it meanwhile does no harm; it must not go.
        .$if(engine.holdsRows && database.isTransaction, (query) => query.forKeyShare())
        .executeTakeFirst();
      return found ?? null;
    },

    async hold(id) {
      const held = await database
        .selectFrom('assistants')
        .select('id')
        .where('id', '=', id)
        // Whoever only needs it to stay there does not wait for this.
        .$if(engine.holdsRows && database.isTransaction, (query) => query.forNoKeyUpdate())
        .executeTakeFirst();
      return held !== undefined;
    },

    async insert(record) {
      const inserted = await database
        .insertInto('assistants')
        .values(record)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .execute();
      return inserted.length > 0 ? 'inserted' : 'id_taken';
    },

    async update({ id, ...changes }, expectedVersion) {
      const updated = await database
        .updateTable('assistants')
        .set(changes)
        .where('id', '=', id)
        .where('version', '=', expectedVersion)
        .returning('id')
        .execute();
      return updated.length > 0;
    },

    async remove(id, expectedVersion) {
      const removed = await database
        .deleteFrom('assistants')
        .where('id', '=', id)
        .where('version', '=', expectedVersion)
        .returning('id')
        .execute();
      return removed.length > 0;
    },
  };
}
