import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findPostgres } from '../provision-postgres.js';

/** @typedef {{ provide(name: 'postgres', url: string | null): void }} Project */

/**
 * One PostgreSQL server for all tests of a run; each suite makes a database of
 * its own in it. Where there is none, those tests are skipped.
 *
 * @param {Project} project
 */
export async function setup({ provide }) {
  if (findPostgres() === null) {
    console.log('PostgreSQL cannot be had: its tests are SKIPPED.');
    provide('postgres', null);
    return undefined;
  }
  const program = fileURLToPath(new URL('./postgres-server.js', import.meta.url));
  const server = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(server, 'exit');
  const lines = createInterface({ input: server.stdout });
  const [line] = await Promise.race([once(lines, 'line'), ended.then(() => [null])]);
  if (typeof line !== 'string') throw new Error('PostgreSQL does not start.');
  provide('postgres', JSON.parse(line).url);
  return async () => {
    server.stdin.end();
    await ended;
  };
}
