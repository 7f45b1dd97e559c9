import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a group has opened, to be closed when it is done, the last first. */
export class Resources {
  /** @type {(() => unknown)[]} */
  #closers = [];

  /** @param {() => unknown} close */
  onDispose(close) {
    this.#closers.push(close);
  }

  /** A folder that is there until the group is done. */
  folder() {
    const path = mkdtempSync(join(tmpdir(), 'authorization-profiles-bench-'));
    this.onDispose(() => rmSync(path, { recursive: true, force: true }));
    return path;
  }

  async dispose() {
    for (const close of this.#closers.splice(0).reverse()) await close();
  }
}
