import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';
import { UnusableDatabaseError } from './unusable-database-error.ts';

/** The task that a copy into a database holds from its first row to its last check. */
export const copyTask = 'store_copy';

/** Refuses a database that a copy has not filled yet: half of the data is worse than none. Throws an UnusableDatabaseError. */
export async function refuseUnfinishedCopy(database: Kysely<Schema>): Promise<void> {
  const found = await database
    .selectFrom('leases')
    .select('task')
    .where('task', '=', copyTask)
    .executeTakeFirst();
  if (found !== undefined)
    throw new UnusableDatabaseError(
      'A copy into this database was not finished, so a part of the data is missing. ' +
        'Run it again: npm run store:copy -- --from … --to …',
    );
}
