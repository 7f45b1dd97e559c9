import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFailure } from './build-failure.js';
import { contentHash } from './content-hash.js';
import { withLock } from './lock.js';

/** @typedef {import('./targets.js').Target} Target */

/**
 * Beside the folder of a target, not in it: what is in there is emptied and served.
 *
 * @param {string} root
 * @param {Target} target
 */
function stampOf(root, { name }) {
  return join(root, 'dist', `.${name}.hash`);
}

/**
 * True where a target was not built, or from something else.
 *
 * @param {string} root
 * @param {Target} target
 */
export function isStale(root, target) {
  const stamp = stampOf(root, target);
  if (!existsSync(stamp) || !existsSync(join(root, target.output))) return true;
  return readFileSync(stamp, 'utf8') !== contentHash(root, target.inputs);
}

/**
 * Runs a command of Node in a process of its own. Rejects with what it wrote where it fails.
 *
 * @param {string} root
 * @param {readonly string[]} command
 * @returns {Promise<void>}
 */
function run(root, command) {
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const output = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (/** @type {Buffer} */ chunk) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(Buffer.concat(output).toString('utf8')));
    });
  });
}

/**
 * @param {string} root
 * @param {Target} target
 */
async function build(root, target) {
  const stamp = stampOf(root, target);
  // Read first: what changes meanwhile makes the build stale. A build that breaks off leaves no stamp.
  const hash = contentHash(root, target.inputs);
  rmSync(stamp, { force: true });
  await run(root, target.command);
  writeFileSync(stamp, hash);
}

/**
 * Builds those targets that are stale. Two programs that ask at once build
 * once. Where nothing is stale, nothing is written: dist may belong to another user. Rejects with what to do where it fails, or with what the build wrote.
 *
 * @param {string} root
 * @param {readonly Target[]} targets
 * @param {(line: string) => void} tell
 */
export async function buildStale(root, targets, tell) {
  if (!targets.some((target) => isStale(root, target))) return;
  const lock = join(root, 'dist', '.build-lock');
  const onWait = () => tell('Waiting for another build …');
  await withLock(
    lock,
    async () => {
      const stale = targets.filter((target) => isStale(root, target));
      if (stale.length === 0) return;
      tell(`Building ${stale.map(({ name }) => name).join(', ')} …`);
      const results = await Promise.allSettled(stale.map((target) => build(root, target)));
      const failed = results.find((result) => result.status === 'rejected');
      if (failed !== undefined) throw failed.reason;
    },
    onWait,
  ).catch((/** @type {unknown} */ error) => {
    throw new Error(buildFailure(error), { cause: error });
  });
}
