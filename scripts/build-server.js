/**
 * Bundles the server into dist/server: one start reads a few files instead of
 * hundreds. Only libsql stays outside, since it is native.
 */
import { build } from 'vite';

await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: 'src/server/main.ts',
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
  },
  ssr: { target: 'node', noExternal: true, external: ['libsql'] },
});
