/** Fails where the script that the page loads first is heavier, as it is served, or in more files than it may be. */
import { join } from 'node:path';
import { runnerImport } from 'vite';

/**
 * @typedef {{ file: string, bytes: number }} Script
 * @typedef {object} FirstLoadModule
 * @property {(folder: string) => Script[]} firstLoad
 * @property {(scripts: Script[]) => number} totalBytes
 * @property {(scripts: Script[], limits: { bytes: number, files: number }) => string[]} excessOf
 */

const limits = { bytes: 200_000, files: 8 };
const root = join(import.meta.dirname, '../..');

const { module } = /** @type {{ module: FirstLoadModule }} */ (
  await runnerImport(join(root, 'vite/first-load.ts'), { configFile: false, logLevel: 'error' })
);
const scripts = module.firstLoad(join(root, 'dist/web'));
const excess = module.excessOf(scripts, limits);

for (const { file, bytes } of scripts) console.log(`${String(bytes).padStart(8)}  ${file}`);
console.log(
  `${String(module.totalBytes(scripts)).padStart(8)}  in all, brotli; the limit is ${limits.bytes}`,
);
console.log(`${String(scripts.length).padStart(8)}  files; the limit is ${limits.files}`);

if (excess.length > 0) {
  console.error(excess.join('\n'));
  process.exitCode = 1;
}
