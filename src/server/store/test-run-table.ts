import { expressionBuilder, type Kysely } from 'kysely';
import type { TestStatus } from '#contract/test-status.ts';
import type { TestRunRecord, TestRunTable } from '#service/ports/store.ts';
import { readPage } from './page-query.ts';
import { prepared, type Given } from './prepared.ts';
import type { Schema } from './schema.ts';

const build = expressionBuilder<Schema, 'testRuns'>();

const insertRun = prepared((database, given: Given<TestRunRecord>) =>
  database
    .insertInto('testRuns')
    .values({
      id: given('id'),
      assistantId: given('assistantId'),
      profileId: given('profileId'),
      profileVersion: given('profileVersion'),
      status: given('status'),
      code: given('code'),
      startedAt: given('startedAt'),
      durationMs: given('durationMs'),
      sealed: given('sealed'),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id'),
);

interface KeptRuns {
  readonly assistantId: string;
  readonly profileId?: string;
  readonly own: string;
  readonly others: number;
}

/** Removes the runs of a profile, or of an assistant's drafts, but for one and the latest of the others. */
function removeBehindLatest(kind: 'ofProfile' | 'ofDrafts') {
  return prepared((database, given: Given<KeptRuns>) => {
    const isOther = build.and([
      build('assistantId', '=', given('assistantId')),
      kind === 'ofDrafts' ? build('profileId', 'is', null) : build('profileId', '=', given('profileId')),
      build('id', '!=', given('own')),
    ]);
    const kept = database
      .selectFrom('testRuns')
      .select('id')
      .where(isOther)
      .orderBy('startedAt', 'desc')
      .orderBy('id')
      .limit(given('others'));
    return database.deleteFrom('testRuns').where(isOther).where('id', 'not in', kept);
  });
}

const removeOfProfileBehindLatest = removeBehindLatest('ofProfile');
const removeOfDraftsBehindLatest = removeBehindLatest('ofDrafts');

/** The test runs. */
export function testRunTable(database: Kysely<Schema>): TestRunTable {
  const all = () => database.selectFrom('testRuns').selectAll();
  return {
    async insert(record) {
      const inserted = await insertRun(database, record);
      return inserted.length > 0 ? 'inserted' : 'id_taken';
    },

    async find(assistantId, id) {
      const row = await all().where('id', '=', id).where('assistantId', '=', assistantId).executeTakeFirst();
      return row ?? null;
    },

    listOfProfile: (assistantId, profileId, { since, ...request }) =>
      readPage(
        {
          rows: all()
            .where('profileId', '=', profileId)
            .where('assistantId', '=', assistantId)
            .where('startedAt', '>=', since),
          order: [{ key: build.ref('startedAt'), descending: true, of: ({ startedAt }) => startedAt }],
          id: build.ref('id'),
        },
        request,
      ),

    async recentOf(profileIds, { since, count }) {
      if (profileIds.length === 0) return new Map();
      const place = build.fn
        .agg<number>('row_number')
        .over((over) => over.partitionBy('profileId').orderBy('startedAt', 'desc').orderBy('id'));
      const runs = await database
        .selectFrom(
          database
            .selectFrom('testRuns')
            .select(['profileId', 'status', place.as('place')])
            .where('profileId', 'in', profileIds)
            .where('startedAt', '>=', since)
            .as('runs'),
        )
        .select(['profileId', 'status'])
        .where('place', '<=', count)
        .orderBy('profileId')
        .orderBy('place')
        .execute();
      const recent = new Map<string, TestStatus[]>();
      for (const { profileId, status } of runs) {
        if (profileId !== null) recent.set(profileId, [...(recent.get(profileId) ?? []), status]);
      }
      return recent;
    },

    async keepLatest(assistantId, profileId, { own, count }) {
      const kept = { assistantId, own, others: count - 1 };
      if (profileId === null) await removeOfDraftsBehindLatest(database, kept);
      else await removeOfProfileBehindLatest(database, { ...kept, profileId });
    },

    async removeOfProfile(assistantId, profileId) {
      await database
        .deleteFrom('testRuns')
        .where('profileId', '=', profileId)
        .where('assistantId', '=', assistantId)
        .execute();
    },

    async removeStartedBefore(time, limit) {
      const old = database
        .selectFrom('testRuns')
        .select('id')
        .where('startedAt', '<', time)
        .orderBy('startedAt')
        .limit(limit);
      const removed = await database.deleteFrom('testRuns').where('id', 'in', old).returning('id').execute();
      return removed.length;
    },
  };
}
