import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import { isWanted, type FieldDescription } from '#contract/authorization-types/field-description.ts';
import { isBlank } from '#contract/text.ts';
import { blankSecret, closedEditor } from './blank-values.ts';
import type { FieldRowValue, PairValue, ProfileFormValues, SecretValue } from './form-values.ts';
import { isListField } from './list-members.ts';

/** Where a row that is written stands in the form. */
export type RowPlace = number | 'editor';

/** What the form would write. The contract's schema has not looked at it yet. */
export interface WrittenForm {
  readonly profile: Readonly<Record<string, unknown>>;
  /** By list, where each written row stands in the form: blank rows are not written. */
  readonly places: Readonly<Record<string, readonly RowPlace[]>>;
}

interface Placed<Row> {
  readonly row: Row;
  readonly place: RowPlace;
}

/** A secret as it is written: a string replaces, null removes, undefined keeps what is stored. */
function writtenSecret({ text, stored, isRemoved }: SecretValue): string | null | undefined {
  if (text !== '') return text;
  return isRemoved && stored !== 'none' ? null : undefined;
}

/** The value of a row as it is written: absent where the stored one is kept. */
function writtenValue(text: string, row: Pick<PairValue, 'secure' | 'stored'>): string | undefined {
  return text === '' && row.secure ? undefined : text;
}

/** True for a pair that nothing was typed into and nothing is stored of. */
export function isBlankPair({ key, value, secure, stored }: PairValue): boolean {
  return isBlank(key) && value === '' && !(secure && stored !== 'none');
}

function isBlankFieldRow({ title, fieldKey, hint, fieldValue, secure, stored }: FieldRowValue): boolean {
  const isTyped = ![title, fieldKey, hint].every(isBlank) || fieldValue !== '';
  return !isTyped && !(secure && stored !== 'none');
}

function common({ rowId, secure }: Pick<PairValue, 'rowId' | 'secure'>) {
  return { ...(rowId === null ? {} : { id: rowId }), secure };
}

function writePair(row: PairValue) {
  const value = writtenValue(row.value, row);
  return { ...common(row), key: row.key.trim(), ...(value === undefined ? {} : { value }) };
}

/** What a form field starts with is a secret where it is a password. */
function writeFormField(row: FieldRowValue) {
  const secure = row.fieldType === 'password' && (row.fieldValue !== '' || row.stored !== 'none');
  const fieldValue = writtenValue(row.fieldValue, { ...row, secure });
  return {
    ...common({ ...row, secure }),
    title: row.title.trim(),
    fieldKey: row.fieldKey.trim(),
    hint: row.hint.trim(),
    fieldType: row.fieldType,
    mandatory: row.mandatory === 'yes',
    dataType: row.dataType,
    visibility: row.visibility,
    ...(fieldValue === undefined ? {} : { fieldValue }),
  };
}

function writeFieldRow(row: FieldRowValue) {
  const fieldValue = writtenValue(row.fieldValue, row);
  return {
    ...common(row),
    fieldType: row.fieldType,
    fieldKey: row.fieldKey.trim(),
    ...(fieldValue === undefined ? {} : { fieldValue }),
  };
}

const rowWriters = { authorization_fields: writeFieldRow, form_fields: writeFormField } as const;

/** True for a new row that is being edited and that nothing was typed into. */
export function isBlankEditor({ editor: { list, index, row }, fieldLists }: ProfileFormValues): boolean {
  return list !== '' && index >= (fieldLists[list]?.length ?? 0) && isBlankFieldRow(row);
}

/** The rows of a list with what is being edited in its place; a new row that nothing was typed into is left out. */
function withEditor(
  name: string,
  rows: readonly FieldRowValue[],
  values: ProfileFormValues,
): Placed<FieldRowValue>[] {
  const placed: Placed<FieldRowValue>[] = rows.map((row, place) => ({ row, place }));
  const { list, index, row } = values.editor;
  if (list !== name || isBlankEditor(values)) return placed;
  placed.splice(index, index >= rows.length ? 0 : 1, { row, place: 'editor' });
  return placed;
}

/** The lists of a form with the row that is being edited put into its place, as Done and Save leave them. */
export function withEditorClosed(values: ProfileFormValues): ProfileFormValues {
  const { list } = values.editor;
  const rows = values.fieldLists[list];
  if (rows === undefined) return { ...values, editor: closedEditor };
  const closed = withEditor(list, rows, values).map(({ row }) => row);
  return { ...values, fieldLists: { ...values.fieldLists, [list]: closed }, editor: closedEditor };
}

/** The form without the pairs that nothing was typed into. */
export function withoutBlankRows(values: ProfileFormValues): ProfileFormValues {
  const pairs = Object.entries(values.pairs).map(
    ([name, rows]) => [name, rows.filter((row) => !isBlankPair(row))] as const,
  );
  return { ...values, pairs: Object.fromEntries(pairs) };
}

function writeText(field: FieldDescription, text: string): string | number | null {
  if (field.kind === 'text' || field.kind === 'choice') return text;
  const trimmed = text.trim();
  if (field.kind === 'number') return /^\d+$/.test(trimmed) ? Number(trimmed) : trimmed;
  // An address that is not needed is absent rather than empty.
  return field.kind === 'url' && !field.required && trimmed === '' ? null : trimmed;
}

/**
 * What the form writes: lines and URLs trimmed, wholly blank rows dropped,
 * secrets only where they were typed. Nothing is checked here.
 */
export function formToWrite(values: ProfileFormValues, definition: AuthorizationTypeDefinition): WrittenForm {
  const profile: Record<string, unknown> = { type: definition.type };
  const places: Record<string, readonly RowPlace[]> = {};
  for (const field of definition.fields) {
    const { name } = field;
    // What was typed where it has no place any more is not kept.
    if (!isWanted(field, (other) => values.texts[other])) {
      if (field.kind === 'secret' && values.secrets[name]?.isRemoved === true) profile[name] = null;
    } else if (field.kind === 'secret') {
      const secret = writtenSecret(values.secrets[name] ?? blankSecret);
      if (secret !== undefined) profile[name] = secret;
    } else if (field.kind === 'tenancy') {
      const { enabled, baseUrl } = values.tenancy;
      profile[name] = enabled === 'yes' ? { enabled: true, baseUrl: baseUrl.trim() } : { enabled: false };
    } else if (field.kind === 'pairs' || field.kind === 'headers') {
      const rows = (values.pairs[name] ?? [])
        .map((row, place): Placed<PairValue> => ({ row, place }))
        .filter(({ row }) => !isBlankPair(row));
      profile[name] = rows.map(({ row }) => writePair(row));
      places[name] = rows.map(({ place }) => place);
    } else if (isListField(field)) {
      const rows = withEditor(name, values.fieldLists[name] ?? [], values);
      profile[name] = rows.map(({ row }) => rowWriters[field.kind](row));
      places[name] = rows.map(({ place }) => place);
    } else if (field.kind !== 'callback') profile[name] = writeText(field, values.texts[name] ?? '');
  }
  return { profile, places };
}
