import { spawnSync } from 'node:child_process';
import { describe, onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

function mount(folder: string, bytes: number): boolean {
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder]);
  return status === 0;
}

function unmount(folder: string): void {
  // Lazily: a server that was killed a moment ago may still be in it.
  spawnSync('umount', ['--lazy', folder]);
}

function canMount(): boolean {
  const folder = spawnSync('mktemp', ['-d'], { encoding: 'utf8' }).stdout.trim();
  if (folder === '' || !mount(folder, 65_536)) return false;
  unmount(folder);
  spawnSync('rmdir', [folder]);
  return true;
}

/** Tests that need a disk of their own. Where none can be mounted, they count as skipped. */
export function describeSmallDisk(name: string, tests: () => void): void {
  if (canMount()) describe(name, { timeout: 60_000 }, tests);
  else describe.skip(name, tests);
}

/** A disk in memory for the test at hand, with room for so many bytes. */
export function smallDisk(bytes: number): string {
  const folder = temporaryFolder();
  if (!mount(folder, bytes)) throw new Error('No disk can be mounted.');
  onTestFinished(() => unmount(folder));
  return folder;
}
