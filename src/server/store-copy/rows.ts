import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { z } from '#contract/zod.ts';
import type { Schema } from '../store/schema.ts';

/** What is copied, in an order in which everything comes after what it refers to. */
export const copiedTables = [
  'assistants',
  'authorizationProfiles',
  'testRuns',
  'variables',
  'sealingKeys',
] as const satisfies readonly (keyof Schema)[];

/**
 * What stays behind: the schema is made anew, a lease is about a server that is running, and a sign-in is waited for
 * some minutes only.
 */
export const leftOutTables = [
  'leases',
  'pendingAuthorizations',
  'schemaMigrations',
] as const satisfies readonly (keyof Schema)[];

export type CopiedTable = (typeof copiedTables)[number];

/** Rows that are read or written at once. A test run may take some 500 kB. */
const pageSize = 50;

const rowSchema = z.looseObject({ id: z.string() }).catchall(z.union([z.string(), z.number(), z.null()]));
/** A row with all of its columns, whatever they are. */
export type Row = z.infer<typeof rowSchema>;

/** A row as a text: the same for the same row, whichever engine it was read from. */
export function canonical(row: Row): string {
  return JSON.stringify(Object.entries(row).sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** All rows of a table by their ids, page by page. */
export async function* pagesOf(database: Kysely<Schema>, table: CopiedTable): AsyncGenerator<readonly Row[]> {
  let after = '';
  for (;;) {
    const { rows } = await sql`
      select * from ${sql.table(table)} where id > ${after} order by id limit ${sql.lit(pageSize)}
    `.execute(database);
    const page = z.array(rowSchema).parse(rows);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = last.id;
  }
}

/** The rows with these ids, as texts by id. */
export async function rowsWithIds(
  database: Kysely<Schema>,
  table: CopiedTable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql`select * from ${sql.table(table)} where id in (${sql.join(ids)})`.execute(
    database,
  );
  return new Map(
    z
      .array(rowSchema)
      .parse(rows)
      .map((row) => [row.id, canonical(row)]),
  );
}

export async function insertRows(
  database: Kysely<Schema>,
  table: CopiedTable,
  rows: readonly Row[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  const names = sql.join(columns.map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${names}) values ${sql.join(values)}`.execute(database);
}

export async function deleteRows(
  database: Kysely<Schema>,
  table: CopiedTable,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0)
    await sql`delete from ${sql.table(table)} where id in (${sql.join(ids)})`.execute(database);
}

/** How many rows a table has, and a checksum (SHA-256) over all of them by their ids. */
export interface TableSum {
  readonly table: CopiedTable;
  readonly count: number;
  readonly checksum: string;
}

/** Counts and sums up every table that is copied. */
export async function sumUp(database: Kysely<Schema>): Promise<readonly TableSum[]> {
  const sums: TableSum[] = [];
  for (const table of copiedTables) {
    const hash = createHash('sha256');
    let count = 0;
    for await (const page of pagesOf(database, table))
      for (const row of page) {
        hash.update(`${canonical(row)}\n`);
        count += 1;
      }
    sums.push({ table, count, checksum: hash.digest('hex') });
  }
  return sums;
}
