import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import type { FieldRowValue, PairValue, ProfileFormValues } from './form-values.ts';
import { formToWrite, type RowPlace } from './form-to-write.ts';

type Row = PairValue | FieldRowValue;

/** Where a row stands in the form, and where its value. */
type RowPlaces =
  | { readonly path: `pairs.${string}.${number}`; readonly textPath: `pairs.${string}.${number}.value` }
  | {
      readonly path: `fieldLists.${string}.${number}` | 'editor.row';
      readonly textPath: `fieldLists.${string}.${number}.fieldValue` | 'editor.row.fieldValue';
    };

/** What a save changes of a row that stays in the form. */
export type SavedRow = RowPlaces & {
  readonly stored: Pick<Row, 'rowId' | 'secure' | 'stored' | 'stamp'>;
  /** What is typed as its value: nothing any more where it was sent as a secret. */
  readonly text: string;
};

const textOf = (row: Row) => ('value' in row ? row.value : row.fieldValue);

const nameOf = (row: Row) => ('key' in row ? row.key.trim() : `${row.fieldType} ${row.fieldKey.trim()}`);

/** What tells that two rows are one, the surest sign first: rows are moved, changed and removed while they are sent. */
const signs: readonly ((now: Row, sent: Row) => boolean)[] = [
  (now, sent) => now.rowId !== null && now.rowId === sent.rowId,
  (now, sent) => JSON.stringify(now) === JSON.stringify(sent),
  (now, sent) => now.rowId === null && sent.rowId === null && nameOf(now) === nameOf(sent),
  (now, sent) => now.rowId === null && sent.rowId === null && now.secure && textOf(now) === textOf(sent),
];

/** By the numbers of rows as they are now, the number that each had when it was sent. */
function sentNumbers(now: readonly Row[], sent: readonly Row[]): ReadonlyMap<number, number> {
  const free = new Map(sent.entries());
  const found = new Map<number, number>();
  for (const isSame of signs) {
    for (const [number, row] of now.entries()) {
      if (found.has(number)) continue;
      const partner = [...free].find(([, candidate]) => isSame(row, candidate));
      if (partner === undefined) continue;
      found.set(number, partner[0]);
      free.delete(partner[0]);
    }
  }
  return found;
}

/** The row as it goes on: under its id, with what is stored of it, and with what was typed of it meanwhile. */
function goingOn(now: Row, sent: Row, saved: Row): Pick<SavedRow, 'stored' | 'text'> {
  const { rowId, stored, stamp } = saved;
  // The server makes a secret of what a password field starts with.
  const secure = now.secure === sent.secure ? saved.secure : now.secure;
  const isSent = textOf(now) === textOf(sent) && secure === saved.secure;
  return { stored: { rowId, secure, stored, stamp }, text: isSent ? textOf(saved) : textOf(now) };
}

/** The row at a place of a list. */
function rowAt(values: ProfileFormValues, list: string, place: RowPlace): Row | undefined {
  if (place === 'editor') return values.editor.row;
  return (values.pairs[list] ?? values.fieldLists[list])?.[place];
}

type Standing = RowPlaces & { readonly row: Row };

/** Where a row stands: one that is being edited stands in its list as well, unless it is new. */
function standingsOf(values: ProfileFormValues, list: string, place: RowPlace): Standing[] {
  const { index, row } = values.editor;
  const edited: Standing[] =
    place === 'editor' ? [{ path: 'editor.row', textPath: 'editor.row.fieldValue', row }] : [];
  const inList = place === 'editor' ? index : place;
  const listed = rowAt(values, list, inList);
  if (listed === undefined) return edited;
  if (list in values.pairs) {
    const path = `pairs.${list}.${inList}` as const;
    return [{ path, textPath: `${path}.value`, row: listed }];
  }
  const path = `fieldLists.${list}.${inList}` as const;
  return [...edited, { path, textPath: `${path}.fieldValue`, row: listed }];
}

/**
 * What a save changes of the rows of a form that goes on after it. What was
 * sent is stored now, under ids, and is not asked for again; what was typed
 * meanwhile stays. None where another type was chosen meanwhile.
 */
export function rowsAfterSave(
  current: ProfileFormValues,
  sent: ProfileFormValues,
  saved: ProfileFormValues,
  definition: AuthorizationTypeDefinition,
): SavedRow[] {
  if (current.type !== sent.type) return [];
  const placesNow = formToWrite(current, definition).places;
  return Object.entries(formToWrite(sent, definition).places).flatMap(([list, places]) => {
    const rowsOf = (values: ProfileFormValues, at: readonly RowPlace[]) =>
      at.flatMap((place) => rowAt(values, list, place) ?? []);
    const sentRows = rowsOf(sent, places);
    const savedRows = saved.pairs[list] ?? saved.fieldLists[list] ?? [];
    const now = placesNow[list] ?? [];
    if (sentRows.length !== savedRows.length) return [];
    return [...sentNumbers(rowsOf(current, now), sentRows)].flatMap(([number, sentNumber]) => {
      const [place, before, after] = [now[number], sentRows[sentNumber], savedRows[sentNumber]];
      if (place === undefined || before === undefined || after === undefined) return [];
      return standingsOf(current, list, place).map(({ row, ...places }) => ({
        ...places,
        ...goingOn(row, before, after),
      }));
    });
  });
}
