import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { withPrograms } from './testing/run-program.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
/** What `main.ts` loads. Vite would not wait for an import that nobody awaits. */
const server = fileURLToPath(new URL('./testing/programs/run-server.ts', import.meta.url));
const load =
  "import('vite').then(({ runnerImport }) => runnerImport(process.argv[1], { configFile: false, logLevel: 'error' }))";

interface ProgramOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Runs before anything of the program is loaded. */
  readonly before?: string;
  readonly entry?: string;
  readonly options?: readonly string[];
}

/** The program, in a process of its own. */
function startProgram({ environment = {}, before = '', entry = server, options = [] }: ProgramOptions = {}) {
  const folder = temporaryFolder();
  const child = spawn(process.execPath, ['-e', `${before}; ${load}`, '--', entry, ...options], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      DATA_DIR: join(folder, 'data'),
      XDG_CONFIG_HOME: join(folder, 'config'),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, exit: once(child, 'exit'), errors: text(child.stderr) };
}

async function readyAddress(child: ReturnType<typeof startProgram>['child']): Promise<string> {
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const address = /^Authorization Profiles is ready at (http:\/\/127\.0\.0\.1:\d+\/)\n$/.exec(
    line.toString(),
  )?.[1];
  expect(address).toBeDefined();
  return address ?? '';
}

describe('the program', withPrograms, () => {
  it('says where it is, and stops when it is told to, also told twice', async () => {
    const { child, exit } = startProgram();
    const address = await readyAddress(child);
    expect((await fetch(`${address}readyz`)).status).toBe(200);
    child.kill('SIGTERM');
    child.kill('SIGINT');
    expect(await exit).toEqual([0, null]);
  });

  it('tells all mistakes in its settings, and ends', async () => {
    const { exit, errors } = startProgram({ environment: { PORT: 'x', OUTBOUND_MOD: 'any' } });
    expect(await exit).toEqual([1, null]);
    expect(await errors).toMatch(
      /^2 settings are wrong:\n {2}PORT must .*\n {2}OUTBOUND_MOD is not a setting.*\n$/,
    );
  });

  it('says that it takes no options, and passes over none', async () => {
    const { exit, errors } = startProgram({ options: ['--port', '8080'] });
    expect(await exit).toEqual([1, null]);
    expect(await errors).toMatch(/^The server takes no options: .*PORT=8080.*\n$/);
  });

  it('tells an old Node what it needs, before it loads anything else', async () => {
    const old = "Object.defineProperty(process.versions, 'node', { value: '20.18.3' })";
    const { exit, errors } = startProgram({ before: old, entry: main });
    expect(await exit).toEqual([1, null]);
    expect(await errors).toBe(
      'Authorization Profiles needs Node.js 20.19 and later, 22.13 and later, or from 24, and this is 20.18.3. Get one from https://nodejs.org/\n',
    );
  });

  it('writes an error that nobody caught without what it says, and ends', async () => {
    const thrown = "process.on('SIGUSR2', () => { throw new Error('canary-message') })";
    const { child, exit, errors } = startProgram({ before: thrown });
    await readyAddress(child);
    child.kill('SIGUSR2');
    const log = text(child.stdout);
    expect(await exit).toEqual([1, null]);
    expect(await log).toContain('uncaught_exception');
    expect((await log) + (await errors)).not.toContain('canary-message');
  });

  it('keeps its environment out of reports, where this Node knows how', async () => {
    const reports = "process.on('SIGUSR2', () => console.log(`left out: ${process.report.excludeEnv}`))";
    const { child } = startProgram({ before: reports });
    await readyAddress(child);
    child.kill('SIGUSR2');
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    expect(line.toString()).toBe('left out: true\n');
  });
});
