import { limits } from '#contract/limits.ts';
import type { FieldError } from '#contract/problem.ts';
import type { ImportPreview, ImportRow } from '#contract/transfer/import-answer.ts';
import type { ClashChoice, ImportRowChoice } from '#contract/transfer/import-request.ts';
import { isProblem } from '../../../lib/api/errors.ts';

/** What is decided about one profile of an import. */
export type RowChoice = Omit<ImportRowChoice, 'row'>;

/** What is to be imported, and how: what the dialog holds while it is open, and nowhere else. */
export interface ImportDraft {
  readonly text: string;
  readonly passphrase: string;
  readonly includeSecrets: boolean;
  readonly onClash: ClashChoice;
  readonly choices: ReadonlyMap<number, RowChoice>;
  /** The first row that is shown. */
  readonly from: number;
}

export const emptyDraft: ImportDraft = {
  text: '',
  passphrase: '',
  includeSecrets: false,
  onClash: 'refuse',
  choices: new Map(),
  from: 0,
};

/** What both requests have of a draft. */
export type DraftRequest = ReturnType<typeof requestOf>;

/** Makes of a draft what both requests have of it. */
export function requestOf({ text, passphrase, includeSecrets, onClash, choices }: ImportDraft) {
  return {
    text,
    includeSecrets,
    onClash,
    ...(passphrase !== '' && { passphrase }),
    choices: [...choices].map(([row, choice]) => ({ row, ...choice })),
  };
}

/** The choices with something decided about one row. */
export function withChoice(
  { choices }: ImportDraft,
  row: number,
  change: RowChoice,
): ReadonlyMap<number, RowChoice> {
  return new Map(choices).set(row, { ...choices.get(row), ...change });
}

/** The row of an import that an error is about as a whole, or null where it is about something else. */
export function rowOf({ path }: FieldError): number | null {
  const row = /^rows\.(\d+)$/.exec(path)?.[1];
  return row === undefined ? null : Number(row);
}

/** The window of rows in which the first stands that a refused import names as a whole. */
export function windowOf(errors: readonly FieldError[]): Partial<Pick<ImportDraft, 'from'>> {
  const row = errors.map(rowOf).find((found) => found !== null);
  if (row === undefined) return {};
  return { from: row - (row % limits.importWindow) };
}

/**
 * Whether what is said of an import that was refused still holds after a change: always after a step to other rows, and
 * of profiles that were saved or changed after the preview until Import is pressed again, since some may stand elsewhere.
 */
export function outlasts(error: unknown, change: Partial<ImportDraft>): boolean {
  const isStep = Object.keys(change).every((key) => key === 'from');
  return isStep || isProblem(error, 'precondition_failed');
}

/** How many profiles an import would save: none as long as one of them cannot be saved. */
export function savedCount({ counts }: Pick<ImportPreview, 'counts'>): number {
  return counts.faulty > 0 ? 0 : counts.create + counts.rename + counts.replace;
}

/** How many profiles it is about: those that it saves, or would save if all of them could be. */
export function meantCount({ counts }: Pick<ImportPreview, 'counts'>): number {
  return counts.create + counts.rename + counts.replace + counts.faulty;
}

/** What stands in the way of an import. */
export interface Obstacle {
  readonly row: ImportRow;
  /** The fields that are to be corrected. */
  readonly paths: readonly string[];
  /** True where nothing is wrong but that the name is taken, and nobody decided what becomes of it. */
  readonly isUndecided: boolean;
}

/** The first profile that cannot be saved; null where there is none. */
export function firstObstacle({
  rows,
  faultyRows,
}: Pick<ImportPreview, 'rows' | 'faultyRows'>): Obstacle | null {
  const faulty = [...faultyRows, ...rows].filter(({ outcome }) => outcome === 'faulty');
  const row = faulty.toSorted((one, other) => one.row - other.row)[0];
  if (row === undefined) return null;
  const wrong = row.errors.filter(({ code }) => code !== 'taken' && code !== 'taken_in_text');
  const paths = [...new Set(wrong.map(({ path }) => path))].filter((path) => path !== '');
  return { row, paths, isUndecided: wrong.length === 0 };
}
