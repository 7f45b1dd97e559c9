import { join } from 'node:path';
import { createServer, createServerModuleRunner } from 'vite';
import { root } from '../product/root.js';

/**
 * Loads a module that imports the product's TypeScript, and hands it to
 * `use`. What it imports while it is used is loaded, too, until `use` ends.
 *
 * @template Module
 * @template Result
 * @param {string} file from the top folder
 * @param {(module: Module) => Result | Promise<Result>} use
 * @returns {Promise<Result>}
 */
export async function runSource(file, use) {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
    return await use(/** @type {Module} */ (await runner.import(join(root, file))));
  } finally {
    await server.close();
  }
}
