import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'libsql';
import { StoreError } from '#service/ports/store.ts';
import { UnusableDatabaseError } from '../unusable-database-error.ts';
import { refuseEmptyFile } from './database-file.ts';

/** True where the file, or the folder in which SQLite makes others beside it, cannot be written to. */
export function isUnwritable(file: string): boolean {
  try {
    accessSync(dirname(file), constants.W_OK);
    accessSync(file, constants.W_OK);
    return false;
  } catch {
    return true;
  }
}

/** True where the files are there that SQLite makes beside this one, with which it can be read while others write to it. */
export function isShared(file: string): boolean {
  return existsSync(`${file}-wal`) && existsSync(`${file}-shm`);
}

/** What is written goes into a log beside the file first, which is gone once the last program has closed it. */
function hasLog(file: string): boolean {
  return (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/**
 * Opens a file that cannot be written to, to be read only. SQLite cannot make its files beside it, so it is told that
 * nobody changes it. Throws a StoreError, or an UnusableDatabaseError where somebody may.
 */
export function openUnwritable(file: string): Database.Database {
  if (hasLog(file))
    throw new UnusableDatabaseError(
      `${file} is in use or was not closed, and cannot be read beside that by a user who cannot write to its folder. ` +
        'Run this as a user who can, or stop the server first. Where the disk is read-only, ' +
        'copy the file and those beside it into another folder, and name that one.',
    );
  refuseEmptyFile(file);
  try {
    return new Database(`${pathToFileURL(file).href}?immutable=1`, { readonly: true });
  } catch (error) {
    throw new StoreError('unavailable', { cause: error });
  }
}
