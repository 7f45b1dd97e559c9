import { statSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError, UsageError } from '../command-line/command-error.ts';
import { requireDatabase } from '../command-line/require-database.ts';
import { needed, type Command } from '../command-line/run-command.ts';
import { readConfig, type KeySource } from '../config/config.ts';
import { masterKeyPath } from '../keys/master-key-file.ts';
import { openFailure } from '../store/open-failure.ts';
import { looksLikeAddress } from '../store/looks-like-address.ts';
import { databaseFile } from '../store/open-store.ts';
import type { StoreLocation } from '../store/store-location.ts';
import { vacuumInto } from './vacuum-into.ts';

function folderOf(location: StoreLocation): string {
  if (location.kind === 'sqlite') return location.folder;
  throw new CommandError(
    'With DATABASE_URL everything is kept in PostgreSQL, whose own program makes backups: ' +
      'pg_dump --format=custom --file=FILE "$DATABASE_URL". To copy a data folder all the same, name it: --from FOLDER',
  );
}

/** Throws a UsageError that never repeats the value. */
function refuseAddress(option: string, text: string): void {
  if (looksLikeAddress(text))
    throw new UsageError(
      `--${option} must be a path, and is the address of a database. What is in PostgreSQL is backed up by its own program, pg_dump.`,
    );
}

function keyPlace(source: KeySource, environment: NodeJS.ProcessEnv): string {
  if (source.kind === 'text') return 'APP_KEYS';
  return source.kind === 'file' ? source.path : masterKeyPath(environment);
}

function backUp(folder: string, file: string): void {
  requireDatabase(folder);
  try {
    vacuumInto(join(folder, databaseFile), file);
  } catch (error) {
    throw openFailure({ kind: 'sqlite', folder }, error);
  }
}

/** `npm run backup`: copies the database of the data folder into a file, also under a server that is running. */
export function backupCommand(environment: NodeJS.ProcessEnv): Command {
  return {
    usage: 'npm run backup -- --to FILE [--from FOLDER]   FOLDER is DATA_DIR where it is left out',
    options: ['to', 'from'],
    async run(options) {
      const file = needed(options, 'to');
      for (const name of ['to', 'from'] as const) refuseAddress(name, options[name] ?? '');
      const config = readConfig(environment);
      backUp(options.from ?? folderOf(config.store), file);
      const { size } = statSync(file);
      const key = keyPlace(config.keys, environment);
      return `${file} holds everything but the key (${size} bytes). Keep a copy of the key, ${key}, in another place.`;
    },
  };
}
