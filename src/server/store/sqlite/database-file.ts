import { randomUUID } from 'node:crypto';
import { closeSync, lstatSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { codeOf } from '../../error-code.ts';
import { giveName } from '../../give-name.ts';
import { syncFolder, syncToDisk } from '../../sync-to-disk.ts';
import { UnusableDatabaseError } from '../unusable-database-error.ts';

/** Milliseconds that another program may need from making a file to writing its head. */
const headMs = 1000;
const stepMs = 20;

/** True where the file is there. Throws where it cannot be written to, or is a link to nowhere, as where a disk is missing. */
function isThere(file: string): boolean {
  try {
    closeSync(openSync(file, 'r+'));
    return true;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || lstatSync(file, { throwIfNoEntry: false }) !== undefined) throw error;
    return false;
  }
}

/**
 * Writes the head of a database into an empty file, on the disk. Without a statement that would be prepared, and keep the
 * file open behind the close, or the log of WAL, which has the name of this very path.
 */
function writeHead(file: string): void {
  const database = new Database(file);
  try {
    database.exec('pragma user_version=0');
  } finally {
    database.close();
  }
  syncToDisk(file);
}

/**
 * Makes a database with nothing in it, for its owner alone, where there is none; SQLite gives the files beside it the
 * same rights. It is given its name with its head: whoever is killed on the way leaves no empty file under it, which the
 * next start would refuse. Throws where it cannot be written to.
 */
export function makeDatabaseFile(file: string): void {
  if (isThere(file)) return;
  const draft = `${file}.${randomUUID()}`;
  try {
    closeSync(openSync(draft, 'wx', 0o600));
    writeHead(draft);
    giveName(draft, file);
    syncFolder(dirname(file));
  } catch (error) {
    // Another program was first.
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    for (const suffix of ['', '-journal']) rmSync(draft + suffix, { force: true });
  }
}

/**
 * Refuses a file without anything in it: SQLite would take it for a new
 * database, and what was lost would never be missed. Waits a moment for another
 * program that is just making it. Throws an UnusableDatabaseError.
 */
export function refuseEmptyFile(file: string): void {
  const never = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; statSync(file).size === 0; waited += stepMs) {
    if (waited >= headMs)
      throw new UnusableDatabaseError(
        `${file} is empty, as a file is that was cut off. Restore a backup, or remove it to begin anew.`,
      );
    Atomics.wait(never, 0, 0, stepMs);
  }
}
