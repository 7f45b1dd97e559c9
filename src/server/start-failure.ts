import { StoreError } from '#service/ports/store.ts';
import { SettingsError } from './config/settings-error.ts';
import { errorFacts } from './log/error-facts.ts';
import { NewerSchemaError } from './store/migrate.ts';

/** Why the server cannot start, in words; what nobody foresaw comes without its message. */
export function startFailure(error: unknown, dataFolder: string): string {
  if (error instanceof SettingsError || error instanceof NewerSchemaError) return error.message;
  if (error instanceof StoreError)
    return error.reason === 'full'
      ? `There is no room left in ${dataFolder}.`
      : `The database in ${dataFolder} cannot be opened: the folder cannot be written to, or the file is not a database or is in use.`;
  return `The server cannot start: ${JSON.stringify(errorFacts(error))}`;
}
