import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { codeOf } from '../../error-code.ts';
import { UnusableDatabaseError } from '../unusable-database-error.ts';

/** Milliseconds that another program may need from making a file to writing its head. */
const headMs = 1000;
const stepMs = 20;

/**
 * Makes a file for its owner alone. False where it is there already. Throws
 * where it cannot be written to.
 */
export function makeFile(file: string): boolean {
  try {
    closeSync(openSync(file, 'wx', 0o600));
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  // Never made here: behind a link to nowhere, as where a disk is missing, an empty one would take the place of another.
  closeSync(openSync(file, 'r+'));
  return false;
}

/** Takes away a file that was made and never written to, for want of room, say: the next start would refuse it. */
export function removeEmptyFile(file: string): void {
  if (statSync(file).size === 0) rmSync(file);
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
