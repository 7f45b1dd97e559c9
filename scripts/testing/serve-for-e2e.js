/**
 * Starts the server for the end-to-end tests: on a free port, with a folder of
 * its own for database, key and log, which goes when the server goes.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'authorization-profiles-e2e-'));
const log = createWriteStream(join(folder, 'server.log'));

const server = spawn(process.execPath, ['dist/server/main.js'], {
  stdio: ['ignore', 'pipe', 'pipe'],
  env: {
    PATH: process.env.PATH,
    DATA_DIR: join(folder, 'data'),
    XDG_CONFIG_HOME: join(folder, 'config'),
    // A test that is to be stopped while it runs must not end by itself before, however busy the machine is.
    TEST_TIMEOUT_MS: '60000',
  },
});

let isTold = false;
/** @type {Buffer[]} */
const output = [];

for (const stream of [server.stdout, server.stderr])
  stream.on('data', (/** @type {Buffer} */ chunk) => {
    log.write(chunk);
    output.push(chunk);
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(Buffer.concat(output).toString('utf8'))?.[0];
    if (isTold || address === undefined) return;
    isTold = true;
    console.log(`${address} with its files in ${folder}`);
  });

server.on('exit', (code) => {
  if (!isTold) console.error(Buffer.concat(output).toString('utf8'));
  log.end();
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = code ?? 0;
});

for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT']))
  process.on(signal, () => server.kill(signal));
