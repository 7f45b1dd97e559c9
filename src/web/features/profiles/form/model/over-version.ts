import { asNew } from './as-new.ts';
import type { PairValue, ProfileFormValues } from './form-values.ts';

type Stored = Pick<PairValue, 'stored' | 'stamp'>;

const nothing: Stored = { stored: 'none', stamp: '' };

/** Rows of lists, with what is stored of each in other lists. */
function rowsOver<Row extends Stored & Pick<PairValue, 'rowId'>>(
  lists: Readonly<Record<string, readonly Row[]>>,
  others: Readonly<Record<string, readonly (Stored & Pick<PairValue, 'rowId'>)[]>>,
): Record<string, readonly Row[]> {
  return Object.fromEntries(
    Object.entries(lists).map(([name, rows]) => [
      name,
      rows.map((row) => {
        const { stored, stamp } = others[name]?.find(({ rowId }) => rowId === row.rowId) ?? nothing;
        return { ...row, stored, stamp };
      }),
    ]),
  );
}

/**
 * What stands in a form, to be saved over another version of its profile: of
 * secrets, what that one has is stored. A version of another type has none to keep.
 */
export function overVersion(mine: ProfileFormValues, theirs: ProfileFormValues): ProfileFormValues {
  if (mine.type !== theirs.type) return asNew(mine);
  const { list, row } = mine.editor;
  const [edited = row] = rowsOver({ [list]: [row] }, theirs.fieldLists)[list] ?? [];
  return {
    ...mine,
    secrets: Object.fromEntries(
      Object.entries(mine.secrets).map(([name, secret]) => {
        const { stored, stamp } = theirs.secrets[name] ?? nothing;
        return [name, { ...secret, stored, stamp }];
      }),
    ),
    pairs: rowsOver(mine.pairs, theirs.pairs),
    fieldLists: rowsOver(mine.fieldLists, theirs.fieldLists),
    editor: { ...mine.editor, row: edited },
  };
}
