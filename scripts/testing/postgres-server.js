/**
 * Starts a PostgreSQL server for tests, with nothing in it, and tells its URL,
 * its folder and that of its programs in a line of JSON. It ends, and leaves
 * nothing behind, when its standard input does: who starts it cannot forget it.
 *
 * Each line of its standard input is a command that is answered by `done`:
 * `stop`, `crash` (ends it without a goodbye) and `start` again on the same port.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { findPostgres } from '../provision-postgres.js';
import { DatabaseServer } from './postgres/database-server.js';

/**
 * @param {DatabaseServer} server
 * @param {string} command
 */
async function obey(server, command) {
  if (command === 'start') await server.start();
  else if (command === 'stop') await server.stop();
  else if (command === 'crash') await server.stop('SIGQUIT');
  else throw new Error(`There is no command ${command}.`);
  console.log('done');
}

/** @param {string} bin */
async function serve(bin) {
  const server = new DatabaseServer(bin);
  const lines = createInterface({ input: process.stdin });
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP']))
    process.on(signal, () => lines.close());
  const isOver = once(lines, 'close');
  try {
    await server.create();
    await server.start();
    console.log(JSON.stringify({ url: server.url, folder: server.folder, bin }));
    let work = Promise.resolve();
    const failed = new Promise((_, reject) => {
      lines.on('line', (command) => {
        work = work.then(() => obey(server, command));
        work.catch(reject);
      });
    });
    await Promise.race([isOver, failed]);
    await work;
  } finally {
    await server.dispose();
  }
}

const bin = findPostgres();
if (bin === null) {
  console.error('PostgreSQL is not there. POSTGRES_BIN may name the folder of its programs.');
  process.exitCode = 1;
} else {
  await serve(bin);
  process.exit();
}
