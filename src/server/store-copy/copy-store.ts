import type { Kysely } from 'kysely';
import { CommandError } from '../command-line/command-error.ts';
import type { Schema } from '../store/schema.ts';
import { claimTarget, type CopyClaim } from './copy-claim.ts';
import {
  canonical,
  copiedTables,
  deleteRows,
  insertRows,
  pagesOf,
  rowsWithIds,
  sumUp,
  type CopiedTable,
  type TableSum,
} from './rows.ts';
import type { Side } from './side.ts';

export interface CopyOptions {
  /** A name that no other copy has. */
  readonly holder: string;
  /** Called after each page that was written, with the rows of the table so far. */
  readonly onPage: (table: CopiedTable, rows: number) => Promise<void>;
}

/** What a copy came to. */
export interface CopyResult {
  /** Rows that were written now; the others were there from a copy before. */
  readonly written: number;
  readonly sums: readonly TableSum[];
}

const isSame = (left: readonly TableSum[], right: readonly TableSum[]) =>
  left.every(
    ({ count, checksum }, index) => right[index]?.count === count && right[index].checksum === checksum,
  );

/** Takes away what a copy before has written and is no longer so. */
async function prune(source: Kysely<Schema>, target: Side, claim: CopyClaim): Promise<void> {
  for (const table of copiedTables)
    for await (const page of pagesOf(target.database, table)) {
      const now = await rowsWithIds(
        source,
        table,
        page.map(({ id }) => id),
      );
      const stale = page.filter((row) => now.get(row.id) !== canonical(row)).map(({ id }) => id);
      await claim.write((transaction) => deleteRows(transaction, table, stale));
    }
}

/** Writes what is missing, a page in a transaction. Returns how many rows that were. */
async function fill(
  source: Kysely<Schema>,
  claim: CopyClaim,
  onPage: CopyOptions['onPage'],
): Promise<number> {
  let written = 0;
  for (const table of copiedTables) {
    let rows = 0;
    for await (const page of pagesOf(source, table)) {
      const ids = page.map(({ id }) => id);
      written += await claim.write(async (transaction) => {
        const there = await rowsWithIds(transaction, table, ids);
        const missing = page.filter(({ id }) => !there.has(id));
        await insertRows(transaction, table, missing);
        return missing.length;
      });
      rows += page.length;
      await onPage(table, rows);
    }
  }
  return written;
}

function otherData(target: Side, sums: readonly TableSum[]): CommandError {
  const count = (table: CopiedTable) => sums.find((sum) => sum.table === table)?.count ?? 0;
  return new CommandError(
    `${target.name} holds other data: ${count('assistants')} assistants, ${count('authorizationProfiles')} profiles ` +
      `and ${count('testRuns')} test runs. Nothing was changed. Name an empty database or folder; a server makes an ` +
      'assistant at its first start, so do not start one before.',
  );
}

/**
 * Copies everything from one database into another, which must be empty or hold a
 * part of it from a copy that was not finished. Nobody can write to the source
 * meanwhile. At the end both are read once more and compared. Rejects with an
 * error that says what to do.
 */
export async function copyStore(
  source: Side,
  target: Side,
  { holder, onPage }: CopyOptions,
): Promise<CopyResult> {
  return source.transaction(async (reading) => {
    for (const table of copiedTables) await source.engine.holdTable(reading, table);
    const claim = await claimTarget(target, holder);
    const wanted = await sumUp(reading);
    if (claim === null) {
      const found = await target.transaction((transaction) => sumUp(transaction));
      if (isSame(wanted, found)) return { written: 0, sums: wanted };
      throw otherData(target, found);
    }
    if (claim.isResumed) await prune(reading, target, claim);
    const written = await fill(reading, claim, onPage);
    const found = await target.transaction((transaction) => sumUp(transaction));
    if (!isSame(wanted, found))
      throw new CommandError(
        `What is in ${target.name} is not what was copied, so it cannot be used. Run the copy again.`,
      );
    await claim.giveBack();
    return { written, sums: wanted };
  });
}
