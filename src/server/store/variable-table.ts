import { expressionBuilder, type Kysely } from 'kysely';
import type { VariableRecord, VariableTable } from '#service/ports/variables.ts';
import type { ProfileRecord } from '#service/ports/store.ts';
import { readPage } from './page-query.ts';
import { prepared, type Given } from './prepared.ts';
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

type ProfileVersion = Pick<ProfileRecord, 'assistantId' | 'id' | 'version'>;

const profileOfVersion = (database: Kysely<Schema>, given: Given<ProfileVersion>) =>
  database
    .selectFrom('authorizationProfiles')
    .where('authorizationProfiles.id', '=', given('id'))
    .where('authorizationProfiles.assistantId', '=', given('assistantId'))
    .where('authorizationProfiles.version', '=', given('version'));
const findProfileOfVersion = prepared((database, given: Given<ProfileVersion>) =>
  profileOfVersion(database, given).select('id'),
);
/** One statement, so that both tables are read as they were at one moment. */
const listBesideProfile = prepared((database, given: Given<ProfileVersion>) =>
  profileOfVersion(database, given)
    .innerJoin('variables', 'variables.assistantId', 'authorizationProfiles.assistantId')
    .selectAll('variables'),
);

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

    async listBeside({ assistantId, id, version }) {
      const profile = { assistantId, id, version };
      const rows = await listBesideProfile(database, profile);
      if (rows.length > 0) return rows.map(toRecord);
      // There were none, or the profile has another version: it would still have that.
      return (await findProfileOfVersion(database, profile)).length > 0 ? [] : null;
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
