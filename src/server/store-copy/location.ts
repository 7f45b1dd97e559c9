import { existsSync, realpathSync } from 'node:fs';
import { CommandError, UsageError } from '../command-line/command-error.ts';
import { requireDatabase } from '../command-line/require-database.ts';
import { parsePostgresUrl, PostgresUrlError } from '../config/postgres-url.ts';
import { looksLikeAddress } from '../store/looks-like-address.ts';
import { databaseOfAddress, withEnvironment } from '../store/postgres/postgres-address.ts';
import type { StoreLocation } from '../store/store-location.ts';

/**
 * Reads the value of an option: a folder, or the URL of a PostgreSQL database, which the environment completes. Throws a
 * UsageError that never repeats the value.
 */
export function parseLocation(option: string, text: string, environment: NodeJS.ProcessEnv): StoreLocation {
  if (!/^[a-z]+:/i.test(text) && !looksLikeAddress(text)) return { kind: 'sqlite', folder: text };
  try {
    const address = withEnvironment(parsePostgresUrl(text), environment);
    return { kind: 'postgres', address, givenIn: `--${option}` };
  } catch (error) {
    if (error instanceof PostgresUrlError)
      throw new UsageError(
        `--${option} must name a data folder or a PostgreSQL database, and ${error.message}.`,
      );
    throw error;
  }
}

function identity(location: StoreLocation): string {
  if (location.kind === 'postgres') return `postgres ${databaseOfAddress(location.address)}`;
  return `sqlite ${existsSync(location.folder) ? realpathSync(location.folder) : location.folder}`;
}

/** Throws a CommandError where there is nothing to copy from, or both are the same. */
export function checkLocations(from: StoreLocation, to: StoreLocation): void {
  if (from.kind === 'sqlite') requireDatabase(from.folder);
  if (identity(from) === identity(to)) throw new CommandError('--from and --to name the same database.');
}
