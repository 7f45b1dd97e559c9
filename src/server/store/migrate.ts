import type { Kysely } from 'kysely';
import type { Clock } from '#service/ports.ts';
import { timestamp } from '#service/id.ts';
import type { Engine } from './engine.ts';
import { migrations } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';
import type { Schema } from './schema.ts';

/** The database was made by a newer version of this program. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError';

  constructor(found: number, known: number) {
    super(
      `The database has schema version ${found}, and this program knows versions up to ${known}. ` +
        'Start the newer version of the program that wrote it, or restore a backup made by this one.',
    );
  }
}

async function createVersionTable(transaction: Kysely<Schema>, engine: Engine): Promise<void> {
  await transaction.schema
    .createTable('schemaMigrations')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('name', engine.textColumn, (column) => column.notNull())
    .addColumn('appliedAt', engine.textColumn, (column) => column.notNull())
    .execute();
}

async function schemaVersion(transaction: Kysely<Schema>): Promise<number> {
  const row = await transaction
    .selectFrom('schemaMigrations')
    // A table of this name that another program keeps its own versions in has no such names.
    .select(({ fn }) => [fn.max('version').as('version'), fn.count('name').as('names')])
    .executeTakeFirst();
  return row?.version ?? 0;
}

/** Applies the next step. False where there is none. */
async function applyNext(
  transaction: Kysely<Schema>,
  engine: Engine,
  steps: readonly Migration[],
  clock: Clock,
): Promise<boolean> {
  await engine.lockMigrations(transaction);
  await createVersionTable(transaction, engine);
  const version = await schemaVersion(transaction);
  if (version > steps.length) throw new NewerSchemaError(version, steps.length);
  const step = steps[version];
  if (step === undefined) return false;
  await step.up(transaction, engine);
  const { name } = step;
  await transaction
    .insertInto('schemaMigrations')
    .values({ version: step.version, name, appliedAt: timestamp(clock) })
    .execute();
  return true;
}

/**
 * Brings the schema up to date, one transaction a step. The version is read
 * anew under the lock of each, so two programs that start at once share the
 * work and never do a step twice. Throws NewerSchemaError.
 */
export async function migrate(
  database: Kysely<Schema>,
  engine: Engine,
  clock: Clock,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  let applied = true;
  while (applied)
    applied = await database
      .transaction()
      .execute((transaction) => applyNext(transaction, engine, steps, clock));
}
