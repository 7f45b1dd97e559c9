import type { Kysely } from 'kysely';
import { codeOf } from '../error-code.ts';
import type { Schema } from './schema.ts';

/** What the engines say of a table that is not there, or of that name and of another program. */
const noTable = new Set(['SQLITE_ERROR', '42P01', '42703']);

/** The version of a schema that is left as it is; null where it is none of this program. */
export async function schemaVersion(database: Kysely<Schema>): Promise<number | null> {
  try {
    const found = await database
      .selectFrom('schemaMigrations')
      .select(({ fn }) => [fn.max('version').as('version'), fn.count('name').as('names')])
      .executeTakeFirst();
    return found?.version ?? 0;
  } catch (error) {
    if (noTable.has(codeOf(error))) return null;
    throw error;
  }
}
