import { expressionBuilder, type Kysely } from 'kysely';
import type { VariableRecord, VariableTable } from '#service/ports/variables.ts';
import { readPage } from './page-query.ts';
import type { Schema, VariableRow } from './schema.ts';

const build = expressionBuilder<Schema, 'variables'>();

/** Where the sealed value of a variable stands, as its envelope is bound to it. */
export const variableSlot = 'value';

function toRow({ secret, ...columns }: VariableRecord): VariableRow {
  return {
    ...columns,
    sealed: secret?.sealed ?? null,
    fingerprint: secret?.fingerprint ?? null,
    sealedAt: secret?.updatedAt ?? null,
  };
}

function toRecord({ sealed, fingerprint, sealedAt, ...columns }: VariableRow): VariableRecord {
  const secret =
    sealed === null
      ? null
      : {
          slot: variableSlot,
          sealed,
          fingerprint: fingerprint ?? '',
          updatedAt: sealedAt ?? columns.updatedAt,
        };
  return { ...columns, secret };
}

/** The environment variables of all assistants. */
export function variableTable(database: Kysely<Schema>): VariableTable {
  const all = () => database.selectFrom('variables').selectAll();
  return {
    async list(assistantId, request) {
      const rows = all().where('assistantId', '=', assistantId);
      const order = [{ key: build.ref('name'), descending: false, of: ({ name }: VariableRow) => name }];
      const page = await readPage({ rows, order, id: build.ref('id') }, request);
      return { ...page, items: page.items.map(toRecord) };
    },

    async find(assistantId, name) {
      const row = await all()
        .where('assistantId', '=', assistantId)
        .where('name', '=', name)
        .executeTakeFirst();
      return row === undefined ? null : toRecord(row);
    },

    async insert(record) {
      const inserted = await database
        .insertInto('variables')
        .values(toRow(record))
        .onConflict((conflict) => conflict.columns(['assistantId', 'name']).doNothing())
        .returning('id')
        .execute();
      return inserted.length > 0 ? 'inserted' : 'name_taken';
    },

    async update(record, expectedVersion) {
      const { id, assistantId: _, name: __, ...columns } = toRow(record);
      const updated = await database
        .updateTable('variables')
        .set(columns)
        .where('id', '=', id)
        .where('version', '=', expectedVersion)
        .returning('id')
        .execute();
      return updated.length > 0;
    },

    async remove(assistantId, name, expectedVersion) {
      const removed = await database
        .deleteFrom('variables')
        .where('assistantId', '=', assistantId)
        .where('name', '=', name)
        .where('version', '=', expectedVersion)
        .returning('id')
        .execute();
      return removed.length > 0;
    },
  };
}
