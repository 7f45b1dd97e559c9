/**
 * Starts the practice identity provider on this machine, beside the server.
 *
 *     node scripts/practice.js [--port 8090]
 */
import { randomFillSync } from 'node:crypto';
import { runnerImport } from 'vite';
import { createAppServer } from './practice/serve-app.js';
import { readOptions, refuse } from './run/read-options.js';

/**
 * @typedef {{ clock: { now(): number }, random: { bytes(length: number): Uint8Array<ArrayBuffer> } }} Ports
 * @typedef {{ createPracticeProvider: (ports: Ports) => import('./practice/serve-app.js').App }} PracticeModule
 */

const { values } = readOptions({ options: { port: { type: 'string', default: '8090' } } });
if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535)
  refuse('--port is a whole number from 0 to 65535.');

/** Vite reads the TypeScript, so that nothing has to be built first. */
const source = new URL('../src/practice/provider.ts', import.meta.url).pathname;
const { module } = /** @type {{ module: PracticeModule }} */ (
  await runnerImport(source, { configFile: false, logLevel: 'error' })
);

const server = createAppServer(
  module.createPracticeProvider({
    clock: { now: () => Date.now() },
    random: { bytes: (length) => randomFillSync(new Uint8Array(length)) },
  }),
);

server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${values.port} is taken. Choose another with --port.`
      : `The practice identity provider cannot start: ${error.message}`,
  );
  process.exitCode = 1;
});

server.listen(Number(values.port), '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : values.port;
  console.log(`The practice identity provider answers at http://127.0.0.1:${port}/`);
});
