import { closeSync, fsyncSync, openSync } from 'node:fs';
import { codeOf } from './error-code.ts';

/** Waits until a file has reached the disk. */
export function syncToDisk(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** What file systems answer that wait for files alone, as some over a network do. */
const onlyFiles: ReadonlySet<string> = new Set(['EINVAL', 'EPERM', 'ENOTSUP', 'EISDIR']);

/** Waits until what a folder lists has reached the disk, where its file system can do that. */
export function syncFolder(path: string): void {
  try {
    syncToDisk(path);
  } catch (error) {
    if (!onlyFiles.has(codeOf(error))) throw error;
  }
}
