import type { SelectedProfile } from '#contract/endpoints/bulk-profiles.ts';
import type { OwnChange } from '../../api/own-changes.ts';

/** The profiles that are selected, by their ids, in the order in which they were. */
export type Selection = ReadonlyMap<string, SelectedProfile>;

export const nothingSelected: Selection = new Map();

/** What is kept of a row that is selected. */
function selected({ id, version, name, type, tenancyEnabled }: SelectedProfile): SelectedProfile {
  return { id, version, name, type, tenancyEnabled };
}

/** A selection with rows more, or fewer. */
export function withRows(
  selection: Selection,
  rows: readonly SelectedProfile[],
  isSelected: boolean,
): Selection {
  const changed = new Map(selection);
  for (const row of rows) {
    if (isSelected) changed.set(row.id, selected(row));
    else changed.delete(row.id);
  }
  return changed;
}

/**
 * A selection after this page has changed a profile: what it saved is selected in its new version, what it deleted no
 * longer, nor what an import replaced, whose version is not known here. What others change stays as it was selected, so
 * that nothing is deleted in a version that nobody here has seen.
 */
export function afterOwnChange(selection: Selection, change: OwnChange): Selection {
  const ids = change.kind === 'saved' ? [change.profile.id] : change.ids;
  if (!ids.some((id) => selection.has(id))) return selection;
  const changed = new Map(selection);
  if (change.kind === 'saved') changed.set(change.profile.id, selected(change.profile));
  else for (const id of ids) changed.delete(id);
  return changed;
}

/** The rows from one to another, in whichever order; the last alone where the first is not among them. */
export function rowsBetween<Row extends { readonly id: string }>(
  rows: readonly Row[],
  fromId: string | null,
  toId: string,
): readonly Row[] {
  const to = rows.findIndex(({ id }) => id === toId);
  const from = rows.findIndex(({ id }) => id === fromId);
  if (to === -1) return [];
  if (from === -1) return rows.slice(to, to + 1);
  return rows.slice(Math.min(from, to), Math.max(from, to) + 1);
}

/** How much of some rows is selected. */
export function amountOf(
  selection: Selection,
  rows: readonly { readonly id: string }[],
): 'all' | 'some' | 'none' {
  const count = rows.filter(({ id }) => selection.has(id)).length;
  if (count === 0) return 'none';
  return count === rows.length ? 'all' : 'some';
}
