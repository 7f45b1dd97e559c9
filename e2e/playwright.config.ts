import { existsSync } from 'node:fs';
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import type { Host } from './fixtures/host.ts';

const system = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
/** Without one, Playwright uses its own. */
const executablePath = process.env.CHROMIUM_PATH ?? system.find((path) => existsSync(path));

type TestConfigWebServer = Extract<
  NonNullable<PlaywrightTestConfig['webServer']>,
  readonly unknown[]
>[number];

const root = `${import.meta.dirname}/..`;

// On Linux the browser finds fonts by this: it reads what it is started with.
process.env.FONTCONFIG_FILE ??= `${import.meta.dirname}/fonts.conf`;

const stop = { signal: 'SIGTERM', timeout: 10_000 } as const;

/** Hosts named by `--project`: only what they need is started. */
const asked = process.argv.flatMap((argument, index, all) => {
  if (argument === '--project') return all.slice(index + 1, index + 2);
  return argument.startsWith('--project=') ? [argument.slice('--project='.length)] : [];
});

const hostOf = (project: string) => (project === 'pictures' ? 'browser-host' : project);

const servers: readonly { readonly host: Host; readonly server: TestConfigWebServer }[] = [
  {
    host: 'server',
    server: {
      name: 'server',
      command: 'node scripts/testing/serve-for-e2e.js',
      cwd: root,
      wait: {
        stdout: /http:\/\/127\.0\.0\.1:(?<e2e_server_port>\d+) with its files in (?<e2e_server_folder>\S+)/,
      },
      gracefulShutdown: stop,
    },
  },
  {
    host: 'server',
    server: {
      name: 'practice',
      command: 'node scripts/practice.js --port 0',
      cwd: root,
      wait: { stdout: /http:\/\/127\.0\.0\.1:(?<e2e_practice_port>\d+)/ },
      gracefulShutdown: stop,
    },
  },
  {
    host: 'browser-host',
    server: {
      name: 'browser-host',
      command: 'node_modules/.bin/vite preview --outDir dist/demo --host 127.0.0.1',
      cwd: root,
      env: { FORCE_COLOR: '0' },
      wait: { stdout: /http:\/\/127\.0\.0\.1:(?<e2e_browser_host_port>\d+)/ },
      gracefulShutdown: stop,
    },
  },
];

export default defineConfig<{ host: Host }>({
  testDir: 'specs',
  // The types are checked against the sources, the example is run against what was built of them.
  tsconfig: 'tsconfig.run.json',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // What is waited for has a limit of its own. This one only ends a test that never would: on a busy machine, a minute was too short for long ones.
  timeout: 180_000,
  // A worker that waits for itself would be waited for, too.
  globalTimeout: 120 * 60_000,
  reporter: 'list',
  use: {
    actionTimeout: 15_000,
    locale: 'en-GB',
    timezoneId: 'UTC',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      // The headless shell hints its letters as other Chromiums do only where it is told to. No page of a test lives long
      // enough for what optimized code would save: to make it costs a tenth of the time.
      args: [
        '--disable-background-networking',
        '--font-render-hinting=slight',
        '--js-flags=--no-opt --no-maglev',
      ],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  snapshotPathTemplate: '../docs/pictures/{arg}{ext}',
  expect: {
    // Whoever waits for what comes does not wait longer for it. Five seconds are not much where processors are busy.
    timeout: 15_000,
    // The headless shell and the whole Chromium draw every picture alike to the pixel. What is allowed for the fonts of other
    // machines is a hundred pixels of a window of 1280 × 800: less than a word.
    toHaveScreenshot: { animations: 'disabled', caret: 'hide', maxDiffPixelRatio: 0.0001, threshold: 0.2 },
  },
  projects: [
    { name: 'server', grepInvert: /@browser-only/, use: { host: 'server' } },
    { name: 'browser-host', grepInvert: /@server-only/, use: { host: 'browser-host' } },
    // What other suites write with `authorization-profiles/playwright`; it starts what it needs by itself. Theirs may block what it needs.
    { name: 'example', testDir: 'example', use: { serviceWorkers: 'block' } },
    // Compared with docs/pictures, which `npm run pictures` takes anew.
    { name: 'pictures', testDir: 'pictures', use: { host: 'browser-host' } },
  ],
  webServer: servers
    .filter(({ host }) => asked.length === 0 || asked.map(hostOf).includes(host))
    .map(({ server }) => server),
});
