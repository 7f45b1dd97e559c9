/**
 * What can be built, each from what: where nothing of that has changed, there
 * is nothing to build.
 *
 * @typedef {'web' | 'server' | 'demo' | 'playwright'} TargetName
 * @typedef {object} Target
 * @property {TargetName} name
 * @property {readonly string[]} inputs files and folders
 * @property {string} output a file that every build writes
 * @property {readonly string[]} command for Node
 */

const always = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'scripts/build'];
const page = [
  'index.html',
  'public',
  'vite',
  'vite.config.ts',
  'src/contract',
  'src/web',
  'src/demo/start.ts',
];
const vite = 'node_modules/vite/bin/vite.js';

/** @type {Readonly<Record<TargetName, Target>>} */
export const targets = {
  web: {
    name: 'web',
    inputs: [...always, ...page],
    output: 'dist/web/index.html',
    command: [vite, 'build', '--logLevel', 'warn'],
  },
  server: {
    name: 'server',
    inputs: [...always, 'scripts/build-server.js', 'src/contract', 'src/service', 'src/server'],
    output: 'dist/server/main.js',
    command: ['scripts/build-server.js'],
  },
  demo: {
    name: 'demo',
    inputs: [...always, ...page, 'src/service', 'src/practice', 'src/demo'],
    output: 'dist/demo/index.html',
    command: [vite, 'build', '--mode', 'demo', '--logLevel', 'warn'],
  },
  // It serves dist/demo, which is built for itself.
  playwright: {
    name: 'playwright',
    inputs: [...always, 'scripts/build-playwright.js', 'e2e'],
    output: 'dist/playwright/index.js',
    command: ['scripts/build-playwright.js'],
  },
};

/**
 * @param {string} name
 * @returns {name is TargetName}
 */
export function isTargetName(name) {
  return Object.hasOwn(targets, name);
}
