import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import type { FieldDescription } from '#contract/authorization-types/field-description.ts';
import type { FieldRowValue } from './form-values.ts';

/** The members of the rows of each kind of list that has an inline editor, in the order of its controls. */
export const listMembers = {
  authorization_fields: ['fieldType', 'fieldKey', 'fieldValue'],
  form_fields: [
    'title',
    'fieldKey',
    'hint',
    'fieldType',
    'mandatory',
    'dataType',
    'visibility',
    'fieldValue',
  ],
} as const satisfies Partial<Record<FieldDescription['kind'], readonly string[]>>;

export type ListKind = keyof typeof listMembers;
export type RowMember = (typeof listMembers)[ListKind][number];
export type ListField = Extract<FieldDescription, { kind: ListKind }>;

/** True for a list whose rows are edited one at a time. */
export function isListField(field: FieldDescription): field is ListField {
  return field.kind in listMembers;
}

/** The kind of a list by its name. Throws where the type has no such list. */
export function listKindOf(definition: AuthorizationTypeDefinition, list: string): ListKind {
  const field = definition.fields.find(({ name }) => name === list);
  if (field === undefined || !isListField(field)) throw new Error(`There is no list ${list}.`);
  return field.kind;
}

const rowMembers: ReadonlySet<string> = new Set(Object.values(listMembers).flat());

/** True for the name of a member of some row. */
export function isRowMember(name: string | undefined): name is RowMember {
  return name !== undefined && rowMembers.has(name);
}

/** Two rows that cannot both be in their list have the same text here. Header names are compared without case. */
export function identityOf(kind: ListKind, { fieldType, fieldKey }: FieldRowValue): string {
  const key = fieldKey.trim();
  if (kind === 'form_fields') return key;
  return `${fieldType} ${fieldType === 'header' ? key.toLowerCase() : key}`;
}

/** What a row is called. */
export function nameOfRow(kind: ListKind, row: FieldRowValue): string {
  return kind === 'form_fields' ? row.title : row.fieldKey;
}
