import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../error-code.ts';
import { databaseFile } from '../store/open-store.ts';
import { CommandError } from './command-error.ts';

/** Throws a CommandError where there is no database in a folder, or this user cannot read it, or see whether there is one. */
export function requireDatabase(folder: string): void {
  try {
    accessSync(join(folder, databaseFile), constants.R_OK);
  } catch (error) {
    throw new CommandError(
      codeOf(error) === 'EACCES'
        ? `${folder} cannot be read by this user. Run this as the user whom the server runs as.`
        : `There is no database in ${folder}.`,
      { cause: error },
    );
  }
}
