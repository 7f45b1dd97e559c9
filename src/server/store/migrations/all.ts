import { firstTables } from './0001-first-tables.ts';
import { trashAndKeys } from './0002-trash-and-keys.ts';
import { ageOfTestRuns } from './0003-age-of-test-runs.ts';
import { variables } from './0004-variables.ts';
import { pendingAuthorizations } from './0005-pending-authorizations.ts';
import { findingProfiles } from './0006-finding-profiles.ts';
import { signInsOfProfiles } from './0007-sign-ins-of-profiles.ts';
import type { Migration } from './migration.ts';

/** Every step, in order. */
export const migrations: readonly Migration[] = [
  firstTables,
  trashAndKeys,
  ageOfTestRuns,
  variables,
  pendingAuthorizations,
  findingProfiles,
  signInsOfProfiles,
];
