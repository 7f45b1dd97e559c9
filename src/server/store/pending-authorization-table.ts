import type { Kysely } from 'kysely';
import type { PendingAuthorizationTable } from '#service/ports/pending-authorizations.ts';
import type { Schema } from './schema.ts';

/** The tests that wait for a user to come back from the identity provider, of all servers on this database. */
export function pendingAuthorizationTable(database: Kysely<Schema>): PendingAuthorizationTable {
  const all = () => database.selectFrom('pendingAuthorizations').selectAll();
  return {
    async insert(record) {
      const inserted = await database
        .insertInto('pendingAuthorizations')
        .values(record)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .execute();
      return inserted.length > 0 ? 'inserted' : 'id_taken';
    },

    async find(assistantId, id) {
      const row = await all().where('id', '=', id).where('assistantId', '=', assistantId).executeTakeFirst();
      return row ?? null;
    },

    async findByHandle(handleHash) {
      return (await all().where('handleHash', '=', handleHash).executeTakeFirst()) ?? null;
    },

    async claim(id, answeredAt) {
      const claimed = await database
        .updateTable('pendingAuthorizations')
        .set({ answeredAt })
        .where('id', '=', id)
        .where('answeredAt', 'is', null)
        .returning('id')
        .execute();
      return claimed.length > 0;
    },

    async remove(id) {
      await database.deleteFrom('pendingAuthorizations').where('id', '=', id).execute();
    },

    async removeExpiredBefore(time) {
      // Most often there is none, and to look takes no lock that others on the same file would wait for.
      const expired = database
        .selectFrom('pendingAuthorizations')
        .select('id')
        .where('expiresAt', '<', time)
        .where('answeredAt', 'is', null)
        .limit(1);
      if ((await expired.execute()).length === 0) return 0;
      const removed = await database
        .deleteFrom('pendingAuthorizations')
        .where('expiresAt', '<', time)
        .where('answeredAt', 'is', null)
        .returning('id')
        .execute();
      return removed.length;
    },

    listAnsweredBefore: (time) =>
      database
        .selectFrom('pendingAuthorizations')
        .select(['id', 'assistantId'])
        .where('answeredAt', '<', time)
        .execute(),
  };
}
