import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
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

/**
 * The process that holds a lock, or null where nobody does.
 *
 * @param {string} path
 */
function holderOf(path) {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Links a file to where nothing is yet. False where there is something.
 *
 * @param {string} from
 * @param {string} path
 */
function tryLink(from, path) {
  try {
    linkSync(from, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Takes a lock that names this process. It is whole as soon as it can be seen.
 *
 * @param {string} path
 */
function tryLock(path) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, String(process.pid));
  try {
    return tryLink(draft, path);
  } finally {
    unlinkSync(draft);
  }
}

/**
 * Takes away a lock whose process has ended. Another may have done so since it was read, and hold the lock now: what
 * was moved aside is looked at before it goes, and put back where its process lives.
 *
 * @param {string} path
 */
function takeAway(path) {
  const aside = `${path}.${process.pid}.aside`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const holder = holderOf(aside);
  if (holder !== null && isAlive(holder)) tryLink(aside, path);
  rmSync(aside, { force: true });
}

/**
 * Gives a lock back, and none that another process holds by now.
 *
 * @param {string} path
 */
function release(path) {
  if (holderOf(path) === process.pid) rmSync(path, { force: true });
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
  while (!tryLock(path)) {
    const holder = holderOf(path);
    if (holder !== null && !isAlive(holder)) takeAway(path);
    else {
      if (!isTold) onWait();
      isTold = true;
      await wait(retryMs);
    }
  }
  try {
    return await work();
  } finally {
    release(path);
  }
}
