import { join } from 'node:path';
import { startProcess } from './server-process.js';

/** @typedef {import('./resources.js').Resources} Resources */

/**
 * The environment of a product server whose database and key stand in a
 * folder, with no limits to how often it tests.
 *
 * @param {string} folder
 * @returns {Record<string, string>}
 */
export function productEnvironment(folder) {
  return {
    PORT: '0',
    DATA_DIR: join(folder, 'data'),
    XDG_CONFIG_HOME: join(folder, 'config'),
    TEST_RUNS_PER_MINUTE: '0',
    TEST_RUNS_AT_ONCE: '0',
  };
}

/** The bundle that `npm start` runs. */
export const productProgram = ['dist/server/main.js'];

/**
 * Starts the product with a folder of its own.
 *
 * @param {Resources} resources
 * @param {{ environment?: Record<string, string>, isProbed?: boolean }} [options]
 */
export async function startProduct(resources, { environment = {}, isProbed = false } = {}) {
  const folder = resources.folder();
  const server = await startProcess(resources, productProgram, {
    environment: { ...productEnvironment(folder), ...environment },
    isProbed,
  });
  return { ...server, folder };
}
