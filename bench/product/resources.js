import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Everything that is open now, so that a signal can have it closed.
 *
 * @type {Set<Resources>}
 */
const open = new Set();

/** What a group has opened, to be closed when it is done, the last first. */
export class Resources {
  /** @type {(() => unknown)[]} */
  #closers = [];
  #isDisposed = false;

  constructor() {
    open.add(this);
  }

  /**
   * What is opened after a signal had everything closed is closed at once.
   *
   * @param {() => unknown} close
   */
  onDispose(close) {
    if (this.#isDisposed) void close();
    else this.#closers.push(close);
  }

  /** A folder that is there until the group is done. */
  folder() {
    const path = mkdtempSync(join(tmpdir(), 'authorization-profiles-bench-'));
    this.onDispose(() => rmSync(path, { recursive: true, force: true }));
    return path;
  }

  async dispose() {
    this.#isDisposed = true;
    for (const close of this.#closers.splice(0).reverse()) await close();
    open.delete(this);
  }
}

/** Closes what is open when the process is told to end, and then ends it as the signal would have. */
export function disposeOnSignals() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.once(signal, async () => {
      for (const resources of [...open]) await resources.dispose().catch(console.error);
      process.kill(process.pid, signal);
    });
}
