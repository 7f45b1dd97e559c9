/**
 * Builds what is stale, in processes of their own, and runs a file of the
 * bundle. Settings may stand in a file `.env` in the folder of the project.
 *
 * Written so that an old Node reads it up to the check of its version.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const watchMs = 500;
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** @typedef {import('../build/targets.js').TargetName} TargetName */

/** As `engines` in package.json has it. */
function isSupported() {
  const version = process.versions.node.split('.').map(Number);
  const major = Number(version[0]);
  const minor = Number(version[1]);
  return major >= 24 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19);
}

/**
 * npm passes a signal on to its shell only, and that ends without telling
 * anybody: whoever is left behind by them has been told to stop.
 *
 * @param {() => void} stop
 */
function whenLeftByNpm(stop) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(function () {
    if (process.ppid !== parent) stop();
  }, watchMs).unref();
}

/**
 * @param {string} file of the bundle of the server
 * @param {readonly string[]} args
 */
function run(file, args) {
  const program = spawn(process.execPath, [join(root, 'dist/server', file), ...args], { stdio: 'inherit' });
  // A terminal tells both of Ctrl+C; the server takes the second for an echo.
  /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP']).forEach(function (signal) {
    process.on(signal, function () {
      program.kill(signal);
    });
  });
  whenLeftByNpm(function () {
    program.kill('SIGTERM');
  });
  program.on('exit', function (code, signal) {
    process.exitCode = signal === null ? Number(code) : 1;
  });
}

/**
 * @param {readonly TargetName[]} names
 * @param {string} file
 * @param {readonly string[]} args
 */
async function buildAndRun(names, file, args) {
  const envFile = join(root, '.env');
  if (existsSync(envFile)) {
    const { readEnvFile } = await import('./read-env-file.js');
    // What stands in the environment goes before.
    process.env = { ...readEnvFile(envFile), ...process.env };
  }
  const { buildStale } = await import('../build/build-targets.js');
  const { targets } = await import('../build/targets.js');
  const wanted = names.map((name) => targets[name]);
  await buildStale(root, wanted, console.error);
  run(file, args);
}

/**
 * Builds targets where they are stale and runs a file of `dist/server`, which
 * gives this process its exit code.
 *
 * @param {readonly TargetName[]} names
 * @param {string} file
 * @param {readonly string[]} [args]
 */
export function launch(names, file, args = []) {
  if (isSupported()) {
    buildAndRun(names, file, args).catch(function (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    });
    return;
  }
  console.error(
    'Authorization Profiles needs Node.js 20.19 and later, 22.13 and later, or from 24, and this is ' +
      process.versions.node +
      '. Get one from https://nodejs.org/',
  );
  process.exitCode = 1;
}
