import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import type { FieldDescription } from '#contract/authorization-types/field-description.ts';
import type { EditorValue, FieldRowValue, PairValue, ProfileFormValues, SecretValue } from './form-values.ts';
import { isListField, type ListField, type ListKind } from './list-members.ts';

/** A row for a pair that nothing was typed into. */
export const blankPair: PairValue = {
  rowId: null,
  key: '',
  value: '',
  secure: false,
  stored: 'none',
  stamp: '',
};

const emptyRow: FieldRowValue = {
  rowId: null,
  fieldType: '',
  fieldKey: '',
  fieldValue: '',
  title: '',
  hint: '',
  mandatory: '',
  dataType: '',
  visibility: '',
  secure: false,
  stored: 'none',
  stamp: '',
};

/** A new authorization field, as the inline editor starts with it. */
export const blankFieldRow: FieldRowValue = { ...emptyRow, fieldType: 'header' };

/** A new row of each kind of list. */
export const blankRows: Readonly<Record<ListKind, FieldRowValue>> = {
  authorization_fields: blankFieldRow,
  form_fields: {
    ...emptyRow,
    fieldType: 'textbox',
    mandatory: 'yes',
    dataType: 'string',
    visibility: 'visible',
  },
};

/** The rows that a new profile starts with. */
function initialRows({ kind, initial }: ListField): readonly FieldRowValue[] {
  return initial.map((members) => ({ ...blankRows[kind], ...members }));
}

/** The inline editor while it is closed. */
export const closedEditor: EditorValue = { list: '', index: 0, row: blankFieldRow };

/** A secret that nothing is stored of and nothing was typed for. */
export const blankSecret: SecretValue = { text: '', stored: 'none', stamp: '', isRemoved: false };

/** A list of pairs as the form shows it: an empty scope list starts with one blank row to type into. */
export function shownPairs(field: FieldDescription, rows: readonly PairValue[]): readonly PairValue[] {
  return rows.length === 0 && field.section === 'scope' ? [blankPair] : rows;
}

/** The values of a new profile of a type, made from its field descriptions. */
export function blankValues(definition: AuthorizationTypeDefinition): ProfileFormValues {
  const texts: Record<string, string> = {};
  const secrets: Record<string, SecretValue> = {};
  const pairs: Record<string, readonly PairValue[]> = {};
  const fieldLists: Record<string, readonly FieldRowValue[]> = {};
  for (const field of definition.fields) {
    if (field.kind === 'secret') secrets[field.name] = blankSecret;
    else if (field.kind === 'pairs' || field.kind === 'headers') pairs[field.name] = shownPairs(field, []);
    else if (isListField(field)) fieldLists[field.name] = initialRows(field);
    else if (field.kind === 'choice') texts[field.name] = field.initial;
    else if (field.kind === 'number') texts[field.name] = String(field.initial);
    else if (field.kind !== 'tenancy' && field.kind !== 'callback') texts[field.name] = '';
  }
  return {
    type: definition.type,
    texts,
    secrets,
    tenancy: { enabled: 'no', baseUrl: '' },
    pairs,
    fieldLists,
    editor: closedEditor,
    facts: {},
  };
}

/** True where both hold the same, in whatever order: a draft that was kept has its members in another one. */
function isSameRow(row: FieldRowValue, other: FieldRowValue | undefined): boolean {
  const members = new Map<string, unknown>(Object.entries(row));
  return other !== undefined && Object.entries(other).every(([name, value]) => members.get(name) === value);
}

/** True for rows that nobody has changed: they are those that a new profile of the type starts with. */
function isInitial(rows: readonly FieldRowValue[] | undefined, field: FieldDescription | undefined): boolean {
  if (field === undefined || rows === undefined || !isListField(field)) return rows === undefined;
  const initial = initialRows(field);
  return rows.length === initial.length && rows.every((row, index) => isSameRow(row, initial[index]));
}

/** The editor, closed where its list is not there any more or nothing was changed in it: its row may give way to another. */
function editorForType(
  { editor, fieldLists }: ProfileFormValues,
  lists: ProfileFormValues['fieldLists'],
): EditorValue {
  const isUnchanged = isSameRow(editor.row, fieldLists[editor.list]?.[editor.index]);
  return editor.list in lists && !isUnchanged ? editor : closedEditor;
}

/**
 * The same values for another type: what both types have stays, the rest starts
 * anew. Rows that a new profile of the old type starts with give way to those
 * of the new one, and so does a choice that the new type does not offer.
 */
export function valuesForType(
  values: ProfileFormValues,
  definition: AuthorizationTypeDefinition,
  before: AuthorizationTypeDefinition,
): ProfileFormValues {
  const blank = blankValues(definition);
  const keptTexts = Object.entries(values.texts).filter(([name, text]) => {
    const field = definition.fields.find((candidate) => candidate.name === name);
    return field?.kind !== 'choice' || field.options.includes(text);
  });
  const keptLists = Object.entries(values.fieldLists).filter(
    ([name, rows]) =>
      !isInitial(
        rows,
        before.fields.find((field) => field.name === name),
      ),
  );
  return {
    type: definition.type,
    texts: { ...blank.texts, ...Object.fromEntries(keptTexts) },
    secrets: { ...blank.secrets, ...values.secrets },
    tenancy: values.tenancy,
    pairs: { ...blank.pairs, ...values.pairs },
    fieldLists: { ...blank.fieldLists, ...Object.fromEntries(keptLists) },
    facts: values.facts,
    editor: editorForType(values, blank.fieldLists),
  };
}
