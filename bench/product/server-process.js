import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './root.js';

/** @typedef {import('./resources.js').Resources} Resources */

/**
 * A server in a process of its own.
 *
 * @typedef {object} ServerProcess
 * @property {string} origin
 * @property {number} pid
 * @property {() => Promise<NodeJS.MemoryUsage>} memory after a full collection; only of a server with `isProbed`
 * @property {() => Promise<void>} stop
 */

/** @type {readonly string[]} */
const probe = ['--expose-gc', '--import', join(root, 'bench/product/memory-probe.js')];

/**
 * The first address that a program writes. Rejects with what else it wrote
 * where it ends without one.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string>}
 */
async function addressOf({ stdout, stderr }) {
  if (stdout === null || stderr === null) throw new Error('What a server writes is not to be read.');
  let said = '';
  stderr.setEncoding('utf8').on('data', (text) => (said += text));
  for await (const line of createInterface({ input: stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`A server did not start: ${said}`);
}

/**
 * Starts a program of Node that tells where it listens. It ends with the group
 * at the latest.
 *
 * @param {Resources} resources
 * @param {readonly string[]} program its file from the top folder, and its arguments
 * @param {{ environment?: Record<string, string>, isProbed?: boolean }} [options]
 * @returns {Promise<ServerProcess>}
 */
export async function startProcess(resources, program, { environment = {}, isProbed = false } = {}) {
  const child = spawn(process.execPath, [...(isProbed ? probe : []), ...program], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { PATH: process.env.PATH, ...environment },
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  resources.onDispose(stop);
  const origin = await addressOf(child);
  child.stdout?.resume();
  return {
    origin,
    pid: child.pid ?? 0,
    async memory() {
      const answered = once(child, 'message');
      child.send('memory');
      const [usage] = await answered;
      return usage;
    },
    stop,
  };
}

/**
 * What a process holds in memory now, in megabytes. NaN where the system does not tell.
 *
 * @param {number} pid
 */
export function residentMegabytes(pid) {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return Number.NaN;
  }
}
