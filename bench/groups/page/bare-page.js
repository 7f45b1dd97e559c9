import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../product/root.js';
import { startProcess } from '../../product/server-process.js';

/**
 * Builds the bare React page and serves it with the rows of a list.
 *
 * @param {import('../../product/resources.js').Resources} resources
 * @param {unknown} rows the answer of the product's list
 */
export async function startBarePage(resources, rows) {
  const folder = resources.folder();
  const rowsFile = join(resources.folder(), 'rows.json');
  writeFileSync(rowsFile, JSON.stringify(rows));
  await build({
    configFile: false,
    // Whatever ran before: left to the environment, it may be React's development build, which is twice as large.
    define: { 'process.env.NODE_ENV': '"production"' },
    root: join(root, 'bench/reference/bare-page'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  const { origin } = await startProcess(resources, ['bench/reference/page-server.js', folder, rowsFile]);
  return `${origin}/`;
}
