/**
 * Bundles the page modules and fixtures for suites elsewhere into
 * dist/playwright, with their types. Playwright itself stays outside: a suite
 * brings its own, and two of them would not know each other's tests.
 */
import { spawnSync } from 'node:child_process';
import { build } from 'vite';

await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: 'e2e/published/index.ts',
    outDir: 'dist/playwright',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'index.js' } },
  },
  ssr: { target: 'node', noExternal: true, external: ['@playwright/test'] },
});

/** @param {string} project */
function checkTypes(project) {
  const tsc = ['node_modules/typescript-native/bin/tsc', '-p', project];
  const { status } = spawnSync(process.execPath, tsc, { stdio: 'inherit' });
  return status === 0;
}

// The second reads the types that the first wrote, as a suite elsewhere does.
const isWhole = ['e2e/published/tsconfig.json', 'e2e/published/tsconfig.example.json'].every(checkTypes);
process.exitCode = isWhole ? 0 : 1;
