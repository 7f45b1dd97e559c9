import { sql, type Kysely } from 'kysely';
import type { ProfileRecord, ProfileTable } from '#service/ports/store.ts';
import type { Engine } from './engine.ts';
import { listProfiles } from './profile-list.ts';
import { prepared, type Given } from './prepared.ts';
import {
  lastTestColumns,
  toProfileColumns,
  toProfileRecord,
  variablesOf,
  type LastTestColumns,
} from './profile-row.ts';
import type { Schema } from './schema.ts';

interface OneProfile {
  readonly assistantId: string;
  readonly id: string;
}

type GivenOwner = Given<Pick<OneProfile, 'assistantId'>>;

const profilesOf = (database: Kysely<Schema>, given: GivenOwner) =>
  database.selectFrom('authorizationProfiles').where('assistantId', '=', given('assistantId'));

/**
 * The same, held until the transaction ends. Their assistant is held before them: whoever removes that goes the same
 * way, by the foreign keys, so neither waits for the other.
 */
const heldProfilesOf = (database: Kysely<Schema>, given: GivenOwner) =>
  database
    .with('owner', (owners) =>
      owners.selectFrom('assistants').select('id').where('id', '=', given('assistantId')).forKeyShare(),
    )
    .selectFrom('authorizationProfiles')
    .where('assistantId', 'in', (owners) => owners.selectFrom('owner').select('id'))
    .forNoKeyUpdate();

const oneProfile = (database: Kysely<Schema>, given: Given<OneProfile>) =>
  profilesOf(database, given).where('id', '=', given('id'));

const oneHeldProfile = (database: Kysely<Schema>, given: Given<OneProfile>) =>
  heldProfilesOf(database, given).where('id', '=', given('id'));

const findProfile = prepared((database, given: Given<OneProfile>) => oneProfile(database, given).selectAll());
const findAndHoldProfile = prepared((database, given: Given<OneProfile>) =>
  oneHeldProfile(database, given).selectAll(),
);
const hasProfile = prepared((database, given: Given<OneProfile>) => oneProfile(database, given).select('id'));
const hasAndHoldProfile = prepared((database, given: Given<OneProfile>) =>
  oneHeldProfile(database, given).select('id'),
);

const setLastTest = prepared((database, given: Given<OneProfile & LastTestColumns & { now: string }>) =>
  database
    .updateTable('authorizationProfiles')
    .set({
      lastTestId: given('lastTestId'),
      lastTestStatus: given('lastTestStatus'),
      lastTestCode: given('lastTestCode'),
      lastTestAt: given('lastTestAt'),
      lastTestDurationMs: given('lastTestDurationMs'),
    })
    .where('id', '=', given('id'))
    .where('assistantId', '=', given('assistantId'))
    .where((build) =>
      build.or([
        build('lastTestAt', 'is', null),
        build('lastTestAt', '<=', given('lastTestAt')),
        build('lastTestAt', '>', given('now')),
      ]),
    ),
);

/** The columns of a profile that its replacement has otherwise; a new one has to be named where they are overwritten. */
type Replaced = Exclude<
  keyof ReturnType<typeof toProfileColumns>,
  'id' | 'assistantId' | 'createdAt' | 'deletedAt'
>;

/** The authorization profiles, the trash included. */
export function profileTable(database: Kysely<Schema>, engine: Engine): ProfileTable {
  const holdsRows = engine.holdsRows && database.isTransaction;

  /** Inserts those whose names nobody has. */
  function insertWhereFree(records: readonly ProfileRecord[]): Promise<readonly { id: string }[]> {
    return database
      .insertInto('authorizationProfiles')
      .values(records.map((record) => ({ ...toProfileColumns(record), ...lastTestColumns(record.lastTest) })))
      .onConflict((conflict) =>
        conflict.columns(['assistantId', 'nameKey']).where('deletedAt', 'is', null).doNothing(),
      )
      .returning('id')
      .execute();
  }

  /** Overwrites those that are there, and held, with one statement for all of them: by an insertion that finds each id taken. */
  async function overwrite(records: readonly ProfileRecord[]): Promise<void> {
    if (records.length === 0) return;
    await database
      .insertInto('authorizationProfiles')
      .values(records.map(toProfileColumns))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(
          (build) =>
            ({
              version: build.ref('excluded.version'),
              type: build.ref('excluded.type'),
              name: build.ref('excluded.name'),
              nameKey: build.ref('excluded.nameKey'),
              identityProviderName: build.ref('excluded.identityProviderName'),
              searchText: build.ref('excluded.searchText'),
              tenancyEnabled: build.ref('excluded.tenancyEnabled'),
              document: build.ref('excluded.document'),
              secrets: build.ref('excluded.secrets'),
              variables: build.ref('excluded.variables'),
              updatedAt: build.ref('excluded.updatedAt'),
            }) satisfies Record<Replaced, unknown>,
        ),
      )
      .execute();
  }

  return {
    list: (request) => listProfiles(database, request),

    async find(assistantId, id) {
      const find = holdsRows ? findAndHoldProfile : findProfile;
      const [row] = await find(database, { assistantId, id });
      return row === undefined ? null : toProfileRecord(row);
    },

    async findMany(assistantId, ids) {
      if (ids.length === 0) return [];
      const of = holdsRows ? heldProfilesOf : profilesOf;
      const rows = await of(database, () => sql.val(assistantId))
        .selectAll()
        .where('id', 'in', ids)
        .orderBy('id')
        .execute();
      return rows.map(toProfileRecord);
    },

    async has(assistantId, id) {
      const has = holdsRows ? hasAndHoldProfile : hasProfile;
      return (await has(database, { assistantId, id })).length > 0;
    },

    async insert(record) {
      return (await insertWhereFree([record])).length > 0 ? 'inserted' : 'name_taken';
    },

    async insertMany(records) {
      if (records.length === 0) return [];
      const inserted = new Set((await insertWhereFree(records)).map(({ id }) => id));
      return records.flatMap(({ id }) => (inserted.has(id) ? [] : [id]));
    },

    async update(record, expectedVersion) {
      const { id, assistantId, ...columns } = toProfileColumns(record);
      const change = () =>
        database
          .updateTable('authorizationProfiles')
          .set(columns)
          .where('id', '=', id)
          .where('assistantId', '=', assistantId)
          .where('version', '=', expectedVersion)
          .returning('id');
      if (holdsRows) {
        // A name that stays is never refused: such an update needs no savepoint, which is two statements more.
        const isThere = columns.deletedAt === null ? 'is' : 'is not';
        const kept = change().where('nameKey', '=', columns.nameKey).where('deletedAt', isThere, null);
        if ((await kept.execute()).length > 0) return 'updated';
      }
      try {
        const updated = await engine.attempt(database, () => change().execute());
        return updated.length > 0 ? 'updated' : 'stale';
      } catch (error) {
        // A name is the one thing of an update that a unique index can refuse.
        if (engine.isUniqueViolation(error)) return 'name_taken';
        throw error;
      }
    },

    async replaceMany(records) {
      const [first] = records;
      if (first === undefined) return [];
      const of = holdsRows ? heldProfilesOf : profilesOf;
      const held = await of(database, () => sql.val(first.assistantId))
        .select(['id', 'version', 'nameKey'])
        .where('deletedAt', 'is', null)
        .where(
          'id',
          'in',
          records.map(({ id }) => id),
        )
        .orderBy('id')
        .execute();
      const there = new Map(held.map((row) => [row.id, row]));
      const isAsExpected = ({ id, version, nameKey }: ProfileRecord) => {
        const row = there.get(id);
        return row?.version === version - 1 && row.nameKey === nameKey;
      };
      await overwrite(records.filter(isAsExpected));
      return records.filter((record) => !isAsExpected(record)).map(({ id }) => id);
    },

    async dropSecrets(assistantId, ids, updatedAt) {
      if (ids.length === 0) return;
      await database
        .updateTable('authorizationProfiles')
        .set(({ eb }) => ({ secrets: JSON.stringify([]), version: eb('version', '+', 1), updatedAt }))
        .where('assistantId', '=', assistantId)
        .where('id', 'in', ids)
        .execute();
    },

    async remove(assistantId, id, expectedVersion) {
      const removed = await database
        .deleteFrom('authorizationProfiles')
        .where('id', '=', id)
        .where('assistantId', '=', assistantId)
        .where('version', '=', expectedVersion)
        .returning('id')
        .execute();
      return removed.length > 0;
    },

    async removeDeletedBefore(time, limit) {
      const expired = database
        .selectFrom('authorizationProfiles')
        .select('id')
        .where('deletedAt', '<', time)
        .orderBy('deletedAt')
        .limit(limit);
      const removed = await database
        .deleteFrom('authorizationProfiles')
        .where('id', 'in', expired)
        // Said once more, so that one that is restored at this moment stays.
        .where('deletedAt', '<', time)
        .returning('id')
        .execute();
      return removed.length;
    },

    async listWithVariables(assistantId) {
      const rows = await database
        .selectFrom('authorizationProfiles')
        .select(['id', 'name', 'variables', 'deletedAt'])
        .where('assistantId', '=', assistantId)
        .where('variables', '<>', '[]')
        .orderBy('nameKey')
        .orderBy('id')
        .execute();
      return rows.map((row) => ({ ...row, variables: variablesOf(row) }));
    },

    async listNames(assistantId) {
      return database
        .selectFrom('authorizationProfiles')
        .select(['id', 'name', 'nameKey', 'deletedAt'])
        .where('assistantId', '=', assistantId)
        .execute();
    },

    async setLastTest(assistantId, id, lastTest, now) {
      await setLastTest(database, { assistantId, id, ...lastTestColumns(lastTest), now });
    },
  };
}
