import { closeSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { codeOf } from './error-code.ts';

/** Not every file system has links, and to rename replaces a file: so the name is taken first by one of our own. */
function renameOverOwn(from: string, to: string): void {
  closeSync(openSync(to, 'wx', 0o600));
  try {
    renameSync(from, to);
  } catch (error) {
    rmSync(to, { force: true });
    throw error;
  }
}

/** Gives a file its name. Never takes the name of another one away: throws EEXIST where there is one. */
export function giveName(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    renameOverOwn(from, to);
    return;
  }
  rmSync(from);
}
