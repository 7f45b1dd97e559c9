import type { ImportReplacement } from '#contract/transfer/import-request.ts';
import { Failure, fieldError } from '../../failure.ts';
import type { CheckedRow } from './checked-row.ts';

/** The stored profiles that the rows would replace, as they are now. */
export function replacementsOf(rows: readonly CheckedRow[]): ImportReplacement[] {
  return rows.flatMap(({ row, outcome, stored }) =>
    outcome === 'replace' && stored !== null ? [{ row, id: stored.id, version: stored.version }] : [],
  );
}

/**
 * Throws `precondition_failed` at the rows that would replace something else
 * than was looked at: a change that nobody has seen would be lost.
 */
export function checkReplacements(
  rows: readonly CheckedRow[],
  expected: readonly ImportReplacement[] | undefined,
): void {
  if (expected === undefined) return;
  const known = new Map(expected.map((each) => [each.row, each]));
  const overtaken = replacementsOf(rows).filter(({ row, id, version }) => {
    const seen = known.get(row);
    return seen?.id !== id || seen.version !== version;
  });
  const [first] = overtaken;
  if (first === undefined) return;
  throw new Failure(
    'precondition_failed',
    `Nothing was imported: ${overtaken.length} of the profiles that would be replaced were saved or changed after the preview, the first is “${rows[first.row]?.savedName ?? ''}” (row ${first.row + 1}). Look at the preview again.`,
    { fieldErrors: overtaken.map(({ row }) => fieldError(`rows.${row}`, 'changed_meanwhile')) },
  );
}
