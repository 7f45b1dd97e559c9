import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { beforeAll, onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface RunOptions {
  /** Where the bundle is; that of this project where it is left out. */
  readonly root?: string;
  readonly user?: { readonly uid: number; readonly gid: number };
  /** Code that runs in the process before the program does. */
  readonly before?: string;
}

/** The program in a process of its own, as it is built for everybody. */
export interface BuiltServer {
  readonly port: number;
  readonly child: ChildProcess;
  /** Ends it without a moment's notice. */
  kill(): Promise<void>;
  /** Asks it to stop, and resolves to its exit code. */
  stop(): Promise<number | null>;
}

/** Sees to it that the bundle is there before the tests around; building takes some seconds where it is stale. */
export function useBuild(): void {
  beforeAll(async () => {
    const build = spawn(process.execPath, ['scripts/build.js', 'server'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [code] = (await once(build, 'exit')) as [number | null];
    if (code !== 0) throw new Error('The server cannot be built.');
  }, 120_000);
}

function run(
  environment: Readonly<Record<string, string>>,
  options: RunOptions,
  program: readonly string[] = ['dist/server/main.js'],
) {
  const before = options.before ?? '';
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(before)}`, ...program],
    {
      cwd: options.root ?? root,
      env: { PATH: process.env.PATH, PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options.user,
    },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, exit: once(child, 'exit'), errors: text(child.stderr) };
}

/** Runs the program with settings that it refuses, and resolves to its exit code and what it says. */
export async function refusedStart(
  environment: Readonly<Record<string, string>>,
  options: RunOptions = {},
): Promise<{ readonly code: unknown; readonly errors: string }> {
  const { child, exit, errors } = run(environment, options);
  child.stdout.resume();
  const [code] = (await exit) as [number | null];
  return { code, errors: await errors };
}

/** Runs a command that is built beside the program, as `backup`, and resolves to its exit code and what it says. */
export async function runBuiltCommand(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  options: RunOptions = {},
): Promise<{ readonly code: unknown; readonly output: string; readonly errors: string }> {
  const { child, exit, errors } = run(environment, options, [`dist/server/${name}.js`, ...args]);
  const output = text(child.stdout);
  const [code] = (await exit) as [number | null];
  return { code, output: await output, errors: await errors };
}

/** Runs the program for the test at hand, and waits until it answers. Rejects with what it says where it does not start. */
export async function runBuiltServer(
  environment: Readonly<Record<string, string>>,
  options: RunOptions = {},
): Promise<BuiltServer> {
  const { child, exit, errors } = run(environment, options);
  const failed = exit.then(async () => Promise.reject(new Error(await errors)));
  failed.catch(() => undefined);
  const [line] = (await Promise.race([once(child.stdout, 'data'), failed])) as [Buffer];
  child.stdout.resume();
  const port = Number(/ready at http:\/\/127\.0\.0\.1:(\d+)\//.exec(line.toString())?.[1]);
  const ended = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await exit;
    return child.exitCode;
  };
  return {
    port,
    child,
    async kill() {
      await ended('SIGKILL');
    },
    stop: () => ended('SIGTERM'),
  };
}
