import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const files = ['mockServiceWorker.js', 'browser-host-worker.js'];

/** Only a page that brings its own server has use for a service worker: elsewhere its files are left out. */
export function leaveOutServiceWorker(): Plugin {
  return {
    name: 'leave-out-service-worker',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'demo',
    writeBundle: async ({ dir = '' }) => {
      for (const file of files) await rm(join(dir, file), { force: true });
    },
  };
}
