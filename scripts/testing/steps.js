import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { provisionChromium } from '../provision-chromium.js';
import { provisionNginx } from '../provision-nginx.js';
import { provisionPostgres } from '../provision-postgres.js';
import { countPlaywright, countReport, countVitest } from './counts.js';
import { runCommand } from './run-command.js';

/** @typedef {import('./counts.js').Counts} Counts */

/**
 * One step of `npm test`. A check either holds or counts as one failure; a
 * runner reports how many of its tests passed.
 *
 * @typedef {object} Step
 * @property {string} id as `--only` names it
 * @property {string} title
 * @property {string[]} [after] steps that must have succeeded before it
 * @property {Requirement} [needs] what must be on this machine
 * @property {readonly Requirement[]} [wants] what some of its tests need; without it, they count as skipped by themselves
 * @property {boolean} [isAlone] true where it would be disturbed by others beside it
 * @property {(environment: Record<string, string>) => Promise<Result>} run
 * @property {() => Promise<number>} [count] how many tests are skipped where it cannot run
 *
 * @typedef {{ counts: Counts, output: string }} Result
 */

/**
 * Something that must be on this machine. `provide` sees to it, and returns
 * what tells the step where it is, or null where it cannot be had.
 *
 * @typedef {{ name: string, provide: () => Record<string, string> | null }} Requirement
 */

const reports = mkdtempSync(join(tmpdir(), 'authorization-profiles-test-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

/** @type {Requirement} */
const chromium = {
  name: 'Chromium',
  provide() {
    const path = provisionChromium();
    return path === null ? null : { CHROMIUM_PATH: path };
  },
};

/** @type {Requirement} */
const postgres = {
  name: 'PostgreSQL',
  provide() {
    const folder = provisionPostgres();
    return folder === null ? null : { POSTGRES_BIN: folder };
  },
};

/** @type {Requirement} */
const nginx = {
  name: 'nginx',
  provide() {
    const path = provisionNginx();
    return path === null ? null : { NGINX_BIN: path };
  },
};

/** @param {string} name */
const bin = (name) => join('node_modules', '.bin', name);

/**
 * @param {string} id
 * @param {string} title
 * @param {readonly string[]} command
 * @param {Pick<Step, 'after'>} [more]
 * @returns {Step}
 */
function check(id, title, command, more = {}) {
  return {
    id,
    title,
    ...more,
    async run() {
      const { hasPassed, output } = await runCommand(command);
      return {
        counts: { passed: 0, failed: hasPassed ? 0 : 1, skipped: 0 },
        output: hasPassed ? '' : output,
      };
    },
  };
}

/**
 * @param {string} id
 * @param {string} title
 * @param {readonly string[]} projects
 * @param {Pick<Step, 'isAlone' | 'wants'>} [more]
 * @returns {Step}
 */
function vitest(id, title, projects, more = {}) {
  const report = join(reports, `${id}.json`);
  return {
    id,
    title,
    ...more,
    async run(environment) {
      const isLive = more.isAlone === true;
      const command = [
        ...[bin('vitest'), 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
        // Alone, it has all processors: by itself vitest leaves one to others.
        ...(isLive ? [`--maxWorkers=${availableParallelism()}`] : []),
        ...projects.map((name) => `--project=${name}`),
      ];
      const { hasPassed, output } = await runCommand(command, { isLive, environment });
      return { counts: countReport(report, countVitest, hasPassed), output: hasPassed ? '' : output };
    },
  };
}

const e2eReport = join(reports, 'e2e.json');
const playwright = [bin('playwright'), 'test', '--config', 'e2e/playwright.config.ts'];

/** The steps of `npm test`, those first that take longest: two are carried out at a time. */
export const steps = /** @type {readonly Step[]} */ ([
  check('lint', 'Lint (eslint)', [bin('eslint'), '--max-warnings', '0', '.']),
  vitest('unit', 'Unit and API tests (vitest)', ['!server']),
  check('format', 'Format (prettier)', [bin('prettier'), '--check', '--log-level', 'warn', '.']),
  check('types', 'Types (tsc)', ['node', 'node_modules/typescript-native/bin/tsc', '-b']),
  check('dead-code', 'Dead code (knip)', [bin('knip')]),
  check('build', 'Build (web, server, demo, playwright)', [
    ...['node', 'scripts/build.js'],
    ...['web', 'server', 'demo', 'playwright'],
  ]),
  check('size', 'Size of the first load', ['node', 'scripts/testing/first-load-size.js'], {
    after: ['build'],
  }),
  vitest('server', 'Tests of the server and of its databases (vitest)', ['server'], {
    isAlone: true,
    wants: [postgres, nginx],
  }),
  {
    id: 'e2e',
    title: 'End-to-end tests (playwright)',
    isAlone: true,
    after: ['build'],
    needs: chromium,
    async run(environment) {
      const { hasPassed } = await runCommand([...playwright, '--reporter=dot,json'], {
        isLive: true,
        environment: { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport },
      });
      return { counts: countReport(e2eReport, countPlaywright, hasPassed), output: '' };
    },
    async count() {
      const { output } = await runCommand([...playwright, '--list']);
      return Number(/^Total: (\d+) tests?/m.exec(output)?.[1] ?? 1);
    },
  },
]);
