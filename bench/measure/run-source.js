import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../product/root.js';

/**
 * Loads a module that imports the product's TypeScript.
 *
 * @template Module
 * @param {string} file from the top folder
 * @returns {Promise<Module>}
 */
export async function runSource(file) {
  const { module } = await runnerImport(join(root, file), { configFile: false, logLevel: 'error' });
  return /** @type {Module} */ (module);
}
