import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../../scripts/testing/postgres/free-port.js';
import { root } from '../../product/root.js';

/**
 * @param {number} port
 * @returns {Promise<boolean>} true for a 200
 */
function answers(port) {
  return new Promise((resolve) => {
    const asked = request({ host: '127.0.0.1', port, path: '/healthz', agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    asked.on('error', () => resolve(false));
    asked.end();
  });
}

/**
 * Starts a program of Node and resolves to the milliseconds until it answers
 * with 200, asked every 2 ms. Ends it then.
 *
 * @param {readonly string[]} program its file from the top folder, and its arguments
 * @param {Record<string, string>} environment to which the port is added
 */
export async function firstAnswer(program, environment) {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, program, {
    cwd: root,
    stdio: 'ignore',
    env: { PATH: process.env.PATH, ...environment, PORT: String(port) },
  });
  const ended = once(child, 'exit');
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${program.join(' ')} ended before it answered.`);
    await wait(2);
  }
  const took = performance.now() - start;
  child.kill('SIGTERM');
  await ended;
  return took;
}
