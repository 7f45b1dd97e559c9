import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { inlineBootScripts } from './vite/boot-scripts.ts';
import { chunkGroups } from './vite/chunk-groups.ts';
import { chunkCycles } from './vite/chunk-cycles.ts';
import { contentSecurity } from './vite/content-security.ts';
import { messages } from './vite/messages.ts';
import { filesOfParts, partLoader } from './vite/part-loader.ts';
import { precompress } from './vite/precompress.ts';
import { practicePage } from './vite/practice-page.ts';
import { preloadFont } from './vite/preload-font.ts';
import { putStartingTexts } from './vite/starting-texts.ts';
import { leaveOutServiceWorker } from './vite/service-worker.ts';

/** Rooms whose modules do nothing but export: what is not used of them is left out. */
const onlyExports = /\/src\/(?:contract\/(?!zod\.ts)|web\/(?:ui|lib|messages)\/)/;

/** `--mode demo` is the page with the browser host inside; every other mode asks a server. */
export default defineConfig(({ mode }) => ({
  plugins: [
    react(),
    messages(),
    partLoader(),
    inlineBootScripts(),
    putStartingTexts(),
    contentSecurity(),
    preloadFont(),
    practicePage(),
    leaveOutServiceWorker(),
    chunkCycles(),
    precompress(),
  ],
  build: {
    outDir: mode === 'demo' ? 'dist/demo' : 'dist/web',
    emptyOutDir: true,
    // light-dark() is used as it is; these are the first versions that know it.
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: filesOfParts,
    // The browser host is the whole service: it is big, and loaded in demo builds only.
    chunkSizeWarningLimit: mode === 'demo' ? 900 : 500,
    rolldownOptions: {
      // Compressing takes as long as it takes; that is no news.
      checks: { bundlerTimings: false },
      treeshake: {
        moduleSideEffects: [{ test: onlyExports, sideEffects: false }],
        manualPureFunctions: ['endpoint', 'icon'],
      },
      output: { codeSplitting: { groups: chunkGroups } },
    },
  },
  server: {
    host: '127.0.0.1',
    // `npm run dev:server`: the page with hot reload, against the Node host.
    proxy:
      mode === 'demo'
        ? {}
        : { '/api': { target: process.env.SERVER_ORIGIN ?? 'http://127.0.0.1:8080', changeOrigin: true } },
  },
  // What is previewed is the page with the browser host inside: nobody stands behind it.
  preview: { proxy: {} },
}));
