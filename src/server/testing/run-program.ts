import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';

/** Vite loads the TypeScript of a program, as it does for the tests themselves. */
const start =
  "import('vite').then(({ runnerImport }) => runnerImport(process.argv[1], { configFile: false, logLevel: 'error' }))";

/** For tests that run programs: Vite has to start in each of them. */
export const withPrograms = { timeout: 60_000 };

/** Runs a program of `testing/programs` in a process of its own, which ends with the test at the latest. */
export function runProgram(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): ChildProcessByStdio<null, Readable, null> {
  const file = fileURLToPath(new URL(`./programs/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, ['-e', start, file, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env,
  });
  child.stdout.setEncoding('utf8');
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}
