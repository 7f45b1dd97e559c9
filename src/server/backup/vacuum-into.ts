import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { z } from '#contract/zod.ts';
import { CommandError } from '../command-line/command-error.ts';
import { codeOf } from '../error-code.ts';
import { giveName } from '../give-name.ts';
import { toStoreError } from '../store/sqlite/sqlite-error.ts';
import { isShared, isUnwritable, openUnwritable } from '../store/sqlite/unwritable-file.ts';
import { syncFolder, syncToDisk } from '../sync-to-disk.ts';

const busyTimeoutMs = 5000;
const checkSchema = z.tuple([z.object({ integrity_check: z.string() })]);

function refuse(path: string, code: string): CommandError {
  return new CommandError(
    code === 'EEXIST'
      ? `${path} is there already, and a backup never replaces a file. Name another one.`
      : `${path} cannot be made (${code}). See that its folder is there and can be written to.`,
  );
}

/** Makes a file for its owner alone, which is to become another. */
function reserve(draft: string, path: string): void {
  try {
    closeSync(openSync(draft, 'wx', 0o600));
  } catch (error) {
    throw refuse(path, codeOf(error));
  }
}

function vacuum(from: string, to: string): void {
  const source = isUnwritable(from) && !isShared(from) ? openUnwritable(from) : new Database(from);
  try {
    source.pragma(`busy_timeout=${busyTimeoutMs}`);
    // SQLite's own way to copy a database that is in use: one moment of it, whole.
    source.prepare('vacuum into ?').run(to);
  } catch (error) {
    if (codeOf(error) === 'SQLITE_FULL')
      throw new CommandError(`There is no room for the backup in ${dirname(to)}.`, { cause: error });
    throw toStoreError(error);
  } finally {
    source.close();
  }
}

/** What is wrong with a database file, in SQLite's words; null where nothing is. */
function damageOf(path: string): string | null {
  const copy = new Database(path, { readonly: true });
  try {
    const [{ integrity_check: result }] = checkSchema.parse(copy.pragma('integrity_check(1)'));
    return result === 'ok' ? null : result;
  } finally {
    copy.close();
  }
}

/** Throws a CommandError where the name is taken, or cannot be. */
function rename(from: string, to: string): void {
  try {
    giveName(from, to);
  } catch (error) {
    throw refuse(to, codeOf(error));
  }
}

/**
 * Copies a database file while programs read and write it. The copy is looked
 * through and on the disk before it gets its name. Throws a CommandError, a
 * StoreError or an UnusableDatabaseError, and then leaves nothing behind.
 */
export function vacuumInto(from: string, to: string): void {
  if (existsSync(to)) throw refuse(to, 'EEXIST');
  // In a container every process may have the same id as one that was killed and left its file.
  const partial = `${to}.${randomUUID()}.partial`;
  reserve(partial, to);
  try {
    vacuum(from, partial);
    const damage = damageOf(partial);
    if (damage !== null) throw new CommandError(`The copy is damaged, and was removed: ${damage}.`);
    syncToDisk(partial);
    rename(partial, to);
    syncFolder(dirname(to));
  } catch (error) {
    for (const suffix of ['', '-journal']) rmSync(partial + suffix, { force: true });
    throw error;
  }
}
