/** Fails where the script that the page loads first is heavier, as it is served, than it may be. */
import { join } from 'node:path';
import { runnerImport } from 'vite';

/** @typedef {{ firstLoad: (folder: string) => { file: string, bytes: number }[] }} FirstLoadModule */

const limitBytes = 200_000;
const root = join(import.meta.dirname, '../..');

const { module } = /** @type {{ module: FirstLoadModule }} */ (
  await runnerImport(join(root, 'vite/first-load.ts'), { configFile: false, logLevel: 'error' })
);
const scripts = module.firstLoad(join(root, 'dist/web'));
const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0);

for (const script of scripts) console.log(`${String(script.bytes).padStart(8)}  ${script.file}`);
console.log(`${String(bytes).padStart(8)}  in all, brotli; the limit is ${limitBytes}`);

if (scripts.length === 0 || bytes > limitBytes) process.exitCode = 1;
