import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.js';

/**
 * PostgreSQL refuses to run as root: then it runs as a user who has nothing else.
 *
 * @returns {{ uid: number, gid: number } | undefined}
 */
function ownUser() {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (/** @type {string} */ option, /** @type {string} */ name) =>
    Number(spawnSync('id', [option, name], { encoding: 'utf8' }).stdout.trim() || 0);
  for (const name of ['postgres', 'nobody']) {
    const user = { uid: idOf('-u', name), gid: idOf('-g', name) };
    if (user.uid > 0) return user;
  }
  throw new Error('PostgreSQL needs a user other than root, and there is neither postgres nor nobody.');
}

const settings = ['shared_buffers=32MB', 'max_connections=60'];
/** Nothing of the tests outlives the machine, so nothing has to reach the disk. */
const volatile = ['fsync=off', 'full_page_writes=off'];
const superuser = 'owner';
/** Holds every character that a URL has to encode. */
const password = 'p@ss:w/o?r#d %41';

/** A PostgreSQL server in a folder of its own, on a port of its own. */
export class DatabaseServer {
  #bin;
  #folder;
  #user = ownUser();
  #settings;
  #port = 0;
  /** @type {import('node:child_process').ChildProcess | null} */
  #process = null;

  /**
   * @param {string} bin the folder of PostgreSQL's programs
   * @param {{ isDurable?: boolean }} [options] whether a commit waits until it is on the disk
   */
  constructor(bin, { isDurable = false } = {}) {
    this.#bin = bin;
    this.#settings = isDurable ? settings : [...settings, ...volatile];
    this.#folder = mkdtempSync(join(tmpdir(), 'authorization-profiles-postgres-'));
    if (this.#user !== undefined) chownSync(this.#folder, this.#user.uid, this.#user.gid);
    chmodSync(this.#folder, 0o700);
  }

  /** The URL of the database that is always there. */
  get url() {
    return `postgres://${superuser}:${encodeURIComponent(password)}@127.0.0.1:${this.#port}/postgres`;
  }

  /** The folder of the data, of the socket and of the log. */
  get folder() {
    return this.#folder;
  }

  #path(/** @type {string} */ name) {
    return join(this.#folder, name);
  }

  /** Makes the files. */
  async create() {
    writeFileSync(this.#path('password'), password, { mode: 0o644 });
    const options = ['--no-sync', '--no-locale', '--encoding=UTF8', '--no-instructions'];
    const access = ['--username', superuser, '--pwfile', this.#path('password'), '--auth=scram-sha-256'];
    const files = ['--pgdata', this.#path('data')];
    const made = spawn(join(this.#bin, 'initdb'), [...files, ...options, ...access], {
      ...this.#user,
      cwd: this.#folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    made.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
    const [code] = await once(made, 'close');
    if (code !== 0) throw new Error(`initdb failed: ${errors}`);
  }

  /** Starts the server, the first time on a port that is free, later on the same one. */
  async start() {
    for (let attempt = 1; ; attempt += 1) {
      if (this.#port === 0 || attempt > 1) this.#port = await freePort();
      if (await this.#startOnPort()) return;
      if (attempt === 5) throw new Error(`PostgreSQL does not start: ${this.#log()}`);
    }
  }

  #log() {
    return readFileSync(this.#path('log'), 'utf8');
  }

  /** False where it ended before it was ready, such as for a port that was taken meanwhile. */
  async #startOnPort() {
    const log = openSync(this.#path('log'), 'a');
    const here = ['-D', this.#path('data'), '-k', this.#folder, '-p', String(this.#port)];
    const options = ['listen_addresses=127.0.0.1', ...this.#settings].flatMap((setting) => ['-c', setting]);
    const child = spawn(join(this.#bin, 'postgres'), [...here, ...options], {
      ...this.#user,
      cwd: this.#folder,
      stdio: ['ignore', log, log],
    });
    this.#process = child;
    while (child.exitCode === null) {
      if (this.#isReady()) return true;
      await wait(20);
    }
    this.#process = null;
    return false;
  }

  /** The last line of the lock file tells it. */
  #isReady() {
    try {
      return /^ready\s*$/m.test(readFileSync(this.#path('data/postmaster.pid'), 'utf8'));
    } catch {
      return false;
    }
  }

  /**
   * Ends the server, if it is running. `SIGINT` breaks off what its clients do; `SIGQUIT` ends it as a crash would.
   *
   * @param {'SIGINT' | 'SIGQUIT'} [signal]
   */
  async stop(signal = 'SIGINT') {
    const child = this.#process;
    if (child === null) return;
    this.#process = null;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  /** Ends the server and removes its folder. */
  async dispose() {
    await this.stop('SIGQUIT');
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
