import { parseArgs } from 'node:util';
import { codeOf } from '../error-code.ts';
import { keepEnvironmentOutOfReports } from '../private-reports.ts';
import { failureText } from '../start-failure.ts';
import { UsageError } from './command-error.ts';

/** A command, and how it is given. */
export interface Command {
  /** How it is given, with all of its options: shown by `--help`, and where it was given wrong. */
  readonly usage: string;
  /** The names of the options that take a value. */
  readonly options: readonly string[];
  /** What it can be told to do, by a word before the options; without them it takes no word. */
  readonly actions?: readonly string[];
  /**
   * Rejects with a UsageError, or with an error whose message says why it failed. Resolves to what is said at the
   * end. `action` is one of `actions` where it has any.
   */
  run(options: Readonly<Record<string, string | undefined>>, action?: string): Promise<string>;
}

interface Given {
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly action: string;
}

function actionOf({ actions }: Command, words: readonly string[]): string {
  if (actions === undefined) return '';
  const [word = '', ...more] = words;
  if (more.length > 0 || !actions.includes(word)) throw new UsageError(`Say one of: ${actions.join(', ')}.`);
  return word;
}

function readGiven(command: Command, args: readonly string[]): Given {
  const { options, actions } = command;
  const known = Object.fromEntries(options.map((name) => [name, { type: 'string' }] as const));
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: known,
      allowPositionals: actions !== undefined,
    });
    const given = Object.entries(values).map(
      ([name, value]) => [name, typeof value === 'string' ? value : undefined] as const,
    );
    return { options: Object.fromEntries(given), action: actionOf(command, positionals) };
  } catch (error) {
    // Its messages quote what was given, which may hold a password.
    throw codeOf(error).startsWith('ERR_PARSE_ARGS')
      ? new UsageError('These options cannot be understood.')
      : error;
  }
}

/** Reads an option that has to be there. Throws a UsageError. */
export function needed(options: Readonly<Record<string, string | undefined>>, name: string): string {
  const value = options[name] ?? '';
  if (value.trim() === '') throw new UsageError(`--${name} is missing.`);
  return value;
}

/** Whoever reads what is said may have heard enough, as `head` has: what was begun is carried out all the same. */
function lostOutput(error: Error): void {
  if (codeOf(error) === 'EPIPE') return;
  process.stderr.write(`What is to be said cannot be written (${codeOf(error)}).\n`);
  process.exitCode = 1;
}

function lostErrors(): void {
  // There is nowhere left to say it.
}

function outliveReaders(): void {
  process.stdout.off('error', lostOutput).on('error', lostOutput);
  process.stderr.off('error', lostErrors).on('error', lostErrors);
}

/**
 * Runs a command with the arguments of this process, or says how it is given
 * where that is asked. It ends with 0 where it was carried out, with 1 where it
 * failed, and with 2 where it was given wrong.
 */
export async function runCommand(command: Command, args = process.argv.slice(2)): Promise<void> {
  process.setSourceMapsEnabled(true);
  keepEnvironmentOutOfReports();
  outliveReaders();
  if (args.some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(`${command.usage}\n`);
    return;
  }
  try {
    const { options, action } = readGiven(command, args);
    process.stdout.write(`${await command.run(options, action)}\n`);
  } catch (error) {
    const isMisuse = error instanceof UsageError;
    const text = isMisuse ? `${error.message}\n${command.usage}` : failureText(error, 'This failed');
    process.stderr.write(`${text}\n`);
    process.exitCode = isMisuse ? 2 : 1;
  }
}
