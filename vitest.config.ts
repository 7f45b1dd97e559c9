import { readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** The rooms below src/; each is a project of its own, so that `vitest --project service` runs one. */
const rooms = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const shared = {
  environment: 'node',
  setupFiles: [`${import.meta.dirname}/scripts/testing/vitest-setup.js`],
  restoreMocks: true,
  // A test that hangs fails; one whose turn comes late on a busy machine does not.
  testTimeout: 20_000,
  hookTimeout: 30_000,
  unstubGlobals: true,
  unstubEnvs: true,
};

/** Rooms whose tests start processes or change what belongs to a whole process: each file has one of its own. */
const isolated = new Set(['server']);

/** Starts a PostgreSQL server for the tests of the store. */
const postgres = `${import.meta.dirname}/scripts/testing/postgres-setup.js`;

/** Tells where nginx is, for what the practice provider cannot prove. */
const nginx = `${import.meta.dirname}/scripts/testing/nginx-setup.js`;

export default defineConfig({
  test: {
    passWithNoTests: false,
    allowOnly: false,
    retry: 0,
    projects: [
      ...rooms.map((room) => ({
        // The page's tests need the page's plugins; every other room is plain TypeScript.
        ...(room === 'web' ? { extends: './vite.config.ts' } : {}),
        test: {
          ...shared,
          name: room,
          isolate: isolated.has(room),
          include: [`src/${room}/**/*.test.{ts,tsx}`],
          ...(room === 'server' ? { globalSetup: [postgres, nginx] } : {}),
        },
      })),
      { test: { ...shared, name: 'scripts', include: ['{scripts,vite,bench}/**/*.test.{js,ts}'] } },
    ],
  },
});
