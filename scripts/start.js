/**
 * Starts the server: `npm start`. Builds what is stale first, in processes of
 * their own. Settings may stand in a file `.env` beside this folder.
 *
 * Written so that an old Node reads it up to the check of its version.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

function isSupported() {
  const version = process.versions.node.split('.').map(Number);
  return Number(version[0]) > 20 || (version[0] === 20 && Number(version[1]) >= 19);
}

function serve() {
  const server = spawn(process.execPath, [join(root, 'dist/server/main.js')], { stdio: 'inherit' });
  // A terminal tells both of Ctrl+C; the server takes the second for an echo.
  /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP']).forEach(function (signal) {
    process.on(signal, function () {
      server.kill(signal);
    });
  });
  server.on('exit', function (code, signal) {
    process.exitCode = signal === null ? Number(code) : 1;
  });
}

async function start() {
  const envFile = join(root, '.env');
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  const { buildStale } = await import('./build/build-targets.js');
  const { targets } = await import('./build/targets.js');
  await buildStale(root, [targets.web, targets.server], console.log);
  serve();
}

if (isSupported())
  start().catch(function (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
else {
  console.error(
    'Authorization Profiles needs Node.js 20.19 or newer, and this is ' +
      process.versions.node +
      '. Get one from https://nodejs.org/',
  );
  process.exitCode = 1;
}
