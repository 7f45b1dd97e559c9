import { CommandError } from './command-line/command-error.ts';
import { SettingsError } from './config/settings-error.ts';
import { errorFacts } from './log/error-facts.ts';
import { NewerSchemaError } from './store/migrate.ts';
import { UnusableDatabaseError } from './store/unusable-database-error.ts';

const told = [CommandError, SettingsError, NewerSchemaError, UnusableDatabaseError];

/** Why something failed, in words; what nobody foresaw comes without its message, behind `what`. */
export function failureText(error: unknown, what: string): string {
  if (error instanceof Error && told.some((kind) => error instanceof kind)) return error.message;
  return `${what}: ${JSON.stringify(errorFacts(error))}`;
}

/** Why the server cannot start. */
export function startFailure(error: unknown): string {
  return failureText(error, 'The server cannot start');
}
