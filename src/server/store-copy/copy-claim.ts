import type { Kysely, Transaction } from 'kysely';
import { CommandError } from '../command-line/command-error.ts';
import type { Schema } from '../store/schema.ts';
import { copyTask } from '../store/unfinished-copy.ts';
import { copiedTables, sumUp } from './rows.ts';
import type { Side } from './side.ts';

/** A claim does not run out: only the end of the copy takes it away. */
const never = '9999-12-31T23:59:59.999Z';

async function holderOf({ engine }: Side, database: Kysely<Schema>): Promise<string | null> {
  const found = await database
    .selectFrom('leases')
    .select('holder')
    .where('task', '=', copyTask)
    .$if(engine.holdsRows, (query) => query.forUpdate())
    .executeTakeFirst();
  return found?.holder ?? null;
}

/** The right of one copy to write into a database. Servers do not start on it until it is given back. */
export interface CopyClaim {
  /** True where a copy before this one was not finished. */
  readonly isResumed: boolean;
  /** Writes in a transaction. Rejects with a CommandError where another copy has begun meanwhile. */
  write<Result>(work: (transaction: Transaction<Schema>) => Promise<Result>): Promise<Result>;
  /** Ends the copy: the database is whole. */
  giveBack(): Promise<void>;
}

/** Claims a database for a copy. Null where it holds other data. */
export async function claimTarget(target: Side, holder: string): Promise<CopyClaim | null> {
  const claimed = await target.transaction(async (transaction) => {
    await target.engine.holdTable(transaction, 'leases');
    const before = await holderOf(target, transaction);
    if (before === null) {
      const sums = await sumUp(transaction);
      if (sums.some(({ count }) => count > 0)) return null;
      for (const table of copiedTables) await target.engine.holdTable(transaction, table);
    }
    await transaction
      .insertInto('leases')
      .values({ task: copyTask, holder, until: never })
      .onConflict((conflict) => conflict.column('task').doUpdateSet({ holder }))
      .execute();
    return { isResumed: before !== null };
  });
  if (claimed === null) return null;

  const write: CopyClaim['write'] = (work) =>
    target.transaction(async (transaction) => {
      if ((await holderOf(target, transaction)) !== holder)
        throw new CommandError(`Another copy into ${target.name} was begun, so this one has ended.`);
      return work(transaction);
    });
  return {
    ...claimed,
    write,
    async giveBack() {
      await write((transaction) =>
        transaction.deleteFrom('leases').where('task', '=', copyTask).where('holder', '=', holder).execute(),
      );
    },
  };
}
