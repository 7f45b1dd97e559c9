import type { Kysely } from 'kysely';
import type { LeaseTable } from '#service/ports/leases.ts';
import type { SealingKeyTable } from '#service/ports/sealing-keys.ts';
import type { Schema } from './schema.ts';

/** The keys that have sealed something in this database. */
export function sealingKeyTable(database: Kysely<Schema>): SealingKeyTable {
  return {
    list: () => database.selectFrom('sealingKeys').selectAll().orderBy('id').execute(),

    async insert(record) {
      const inserted = await database
        .insertInto('sealingKeys')
        .values(record)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .execute();
      return inserted.length > 0;
    },

    async setCanary(id, canary) {
      const updated = await database
        .updateTable('sealingKeys')
        .set({ canary })
        .where('id', '=', id)
        .where('canary', '=', '')
        .returning('id')
        .execute();
      return updated.length > 0;
    },

    async remove(id) {
      await database.deleteFrom('sealingKeys').where('id', '=', id).execute();
    },
  };
}

/** The leases of all servers on this database. */
export function leaseTable(database: Kysely<Schema>): LeaseTable {
  return {
    async isTaken(task, now) {
      const taken = database.selectFrom('leases').select('task').where('task', '=', task);
      return (await taken.where('until', '>', now).execute()).length > 0;
    },

    async take({ task, holder, until }, now) {
      const taken = await database
        .insertInto('leases')
        .values({ task, holder, until })
        .onConflict((conflict) =>
          conflict
            .column('task')
            .doUpdateSet({ holder, until })
            .where((build) =>
              build.or([build('leases.holder', '=', holder), build('leases.until', '<=', now)]),
            ),
        )
        .returning('task')
        .execute();
      return taken.length > 0;
    },

    async release(task, holder) {
      await database.deleteFrom('leases').where('task', '=', task).where('holder', '=', holder).execute();
    },

    async removeExpired(now) {
      await database.deleteFrom('leases').where('until', '<=', now).execute();
    },
  };
}
