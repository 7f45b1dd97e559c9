import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Only a page that brings its own server has use for MSW's service worker: elsewhere it is left out. */
export function leaveOutServiceWorker(): Plugin {
  return {
    name: 'leave-out-service-worker',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'demo',
    writeBundle: {
      sequential: true,
      handler: ({ dir = '' }) => rm(join(dir, 'mockServiceWorker.js'), { force: true }),
    },
  };
}
