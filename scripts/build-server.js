/**
 * Bundles the server and its commands into dist/server: one start reads a few
 * files instead of hundreds. Only libsql stays outside, since it is native.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const commands = readdirSync('src/server/commands').map((name) => join('src/server/commands', name));
const entries = ['src/server/main.ts', ...commands];

await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    rolldownOptions: {
      input: entries,
      // All in one folder: some look for files beside it.
      output: { entryFileNames: '[name].js', chunkFileNames: 'part-[name].js' },
    },
  },
  ssr: { target: 'node', noExternal: true, external: ['libsql'] },
});
