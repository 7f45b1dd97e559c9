/**
 * Runs the end-to-end tests again and again while the processors are kept
 * busy, and fails at the first that does not hold: what depends on the time a
 * step takes shows itself here. Each run is a whole one with servers of its own.
 *
 *     npm run e2e:repeat                      ten times
 *     npm run e2e:repeat -- --times 3 trash   three times, specs named trash
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { buildStale } from './build/build-targets.js';
import { targets } from './build/targets.js';
import { provisionChromium } from './provision-chromium.js';
import { readOptions, refuse } from './run/read-options.js';

const { values, positionals } = readOptions({
  allowPositionals: true,
  options: { times: { type: 'string', default: '10' } },
});
const times = Number(values.times);
if (!Number.isInteger(times) || times < 1) refuse('--times is a whole number from 1.');

/** Works until it is stopped. */
const busy = 'for (;;) Math.sqrt(Math.random());';
const projects = ['server', 'browser-host', 'example'].map((name) => `--project=${name}`);

const chromium = provisionChromium();
if (chromium === null) {
  console.error('Chromium cannot be had on this machine.');
  process.exit(1);
}
const { web, server, demo, playwright } = targets;
await buildStale(process.cwd(), [web, server, demo, playwright], console.error);

const load = Array.from({ length: availableParallelism() }, () =>
  spawn(process.execPath, ['--eval', busy], { stdio: 'ignore' }),
);
process.on('exit', () => load.forEach((child) => child.kill('SIGKILL')));

/** @type {import('node:child_process').ChildProcess | undefined} */
let run;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => run?.kill(signal));

for (let turn = 1; turn <= times; turn += 1) {
  console.log(`Run ${turn} of ${times}`);
  run = spawn(
    'node_modules/.bin/playwright',
    [
      ...['test', '--config', 'e2e/playwright.config.ts', '--reporter=dot', '--max-failures=1'],
      ...projects,
      ...positionals,
    ],
    { stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: chromium } },
  );
  const [code] = await once(run, 'exit');
  if (code !== 0) process.exit(1);
}
process.exit(0);
