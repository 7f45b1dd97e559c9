import { SettingsError } from './config/settings-error.ts';
import { errorFacts } from './log/error-facts.ts';
import { NewerSchemaError } from './store/migrate.ts';
import { UnusableDatabaseError } from './store/unusable-database-error.ts';

const told = [SettingsError, NewerSchemaError, UnusableDatabaseError];

/** Why the server cannot start, in words; what nobody foresaw comes without its message. */
export function startFailure(error: unknown): string {
  if (error instanceof Error && told.some((kind) => error instanceof kind)) return error.message;
  return `The server cannot start: ${JSON.stringify(errorFacts(error))}`;
}
