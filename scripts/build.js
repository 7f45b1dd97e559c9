/**
 * Builds what is stale: `node scripts/build.js [web] [server] [demo] [playwright]`. Without
 * names, the page and the server.
 */
import { fileURLToPath } from 'node:url';
import { buildStale } from './build/build-targets.js';
import { isTargetName, targets } from './build/targets.js';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const asked = process.argv.length > 2 ? process.argv.slice(2) : ['web', 'server'];
const names = asked.filter(isTargetName);
const unknown = asked.filter((name) => !isTargetName(name));

if (unknown.length > 0) {
  console.error(`There is no target ${unknown.join(', ')}. There are: ${Object.keys(targets).join(', ')}.`);
  process.exitCode = 2;
} else
  try {
    await buildStale(
      root,
      names.map((name) => targets[name]),
      console.log,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
