import { firstTables } from './0001-first-tables.ts';
import { trashAndKeys } from './0002-trash-and-keys.ts';
import type { Migration } from './migration.ts';

/** Every step, in order. */
export const migrations: readonly Migration[] = [firstTables, trashAndKeys];
