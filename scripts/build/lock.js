import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const retryMs = 200;

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** What a folder says that is taken: it is not empty, or, on Windows, it is there. */
const taken = ['EEXIST', 'ENOTEMPTY', 'EPERM'];

/**
 * Who holds a lock, or null where nobody does. A lock is a folder with one file, whose name says the process: it is
 * taken away by its name, so that nobody takes away the lock of another who was faster.
 *
 * @param {string} path
 */
function holderOf(path) {
  try {
    return readdirSync(path)[0] ?? null;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** @param {string} holder */
function hasEnded(holder) {
  return !isAlive(Number.parseInt(holder, 10));
}

/**
 * Takes a lock that names this process. It is whole as soon as it can be seen. Null where another has it.
 *
 * @param {string} path
 */
function tryLock(path) {
  const holder = `${process.pid}-${randomUUID()}`;
  const draft = `${path}.${holder}`;
  mkdirSync(draft);
  try {
    writeFileSync(join(draft, holder), '');
    renameSync(draft, path);
    return holder;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (taken.includes(String(codeOf(error)))) return null;
    throw error;
  }
}

/**
 * Takes a lock from who holds it, and from nobody else.
 *
 * @param {string} path
 * @param {string} holder
 */
function takeFrom(path, holder) {
  rmSync(join(path, holder), { force: true });
  removeEmpty(path);
}

/**
 * Removes the folder of a lock that nobody holds.
 *
 * @param {string} path
 */
function removeEmpty(path) {
  try {
    rmdirSync(path);
  } catch (error) {
    if (![...taken, 'ENOENT'].includes(String(codeOf(error)))) throw error;
  }
}

/**
 * Does some work while this process alone holds a lock. A lock whose process
 * has ended without giving it back is taken away.
 *
 * @template Result
 * @param {string} path
 * @param {() => Promise<Result>} work
 * @param {() => void} [onWait] told once, where another process holds it
 * @returns {Promise<Result>}
 */
export async function withLock(path, work, onWait = () => undefined) {
  mkdirSync(dirname(path), { recursive: true });
  let isTold = false;
  let own = tryLock(path);
  for (; own === null; own = tryLock(path)) {
    const holder = holderOf(path);
    if (holder === null) {
      removeEmpty(path);
      // What keeps it from being taken then may last: it is not asked for without a pause.
      await wait(retryMs);
    } else if (hasEnded(holder)) takeFrom(path, holder);
    else {
      if (!isTold) onWait();
      isTold = true;
      await wait(retryMs);
    }
  }
  try {
    return await work();
  } finally {
    takeFrom(path, own);
  }
}
