import type { FieldError } from '#contract/problem.ts';
import type { ImportOutcome } from '#contract/transfer/import-answer.ts';
import type { ProfileRecord } from '../../ports/store.ts';
import type { PlannedProfile } from '../../profiles/write-profile.ts';
import type { NameClash } from './free-names.ts';
import type { ImportedRow } from './imported-row.ts';

/** A profile of an import with what would become of it. */
export interface CheckedRow {
  readonly row: number;
  readonly imported: ImportedRow;
  /** As it would be written, with the secrets that are taken over. */
  readonly profile: unknown;
  readonly name: string;
  readonly savedName: string;
  readonly outcome: ImportOutcome;
  readonly clash: NameClash;
  /** The one that it replaces. */
  readonly stored: ProfileRecord | null;
  /** What is saved; null where nothing is. */
  readonly planned: PlannedProfile | null;
  readonly missingSecrets: readonly string[];
  /** The first of them. */
  readonly errors: readonly FieldError[];
  /** How many more there are. */
  readonly moreErrors: number;
}
