import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import type { FieldDescription } from '#contract/authorization-types/field-description.ts';
import type { ProfileFormValues } from './form-values.ts';
import { isRowMember, type RowMember } from './list-members.ts';
import type { WrittenForm } from './form-to-write.ts';

type PairMember = 'key' | 'value';

/** The path of a control of the form, or of a whole list of rows. */
export type FormPath =
  | 'type'
  | 'tenancy.enabled'
  | 'tenancy.baseUrl'
  | `texts.${string}`
  | `secrets.${string}.text`
  | `pairs.${string}`
  | `pairs.${string}.${number}.${PairMember}`
  | `fieldLists.${string}`
  | `fieldLists.${string}.${number}.${RowMember}`
  | `editor.row.${RowMember}`;

/** The id of the control at a path, for labels and for links that lead to it. The form is open once at most. */
export function controlIdOf(path: FormPath): string {
  return `profile-form-${path.replaceAll('.', '-')}`;
}

/** The path of a field as a whole: its control, or its list. */
export function fieldPathOf(field: FieldDescription): FormPath {
  switch (field.kind) {
    case 'secret':
      return `secrets.${field.name}.text`;
    case 'tenancy':
      return 'tenancy.enabled';
    case 'pairs':
    case 'headers':
      return `pairs.${field.name}`;
    case 'authorization_fields':
    case 'form_fields':
      return `fieldLists.${field.name}`;
    default:
      return `texts.${field.name}`;
  }
}

/** The place in the written list of a row, which is named by its number or, for stored secrets, by its id. */
function rowNumber(segment: string, rowIds: readonly (string | null)[]): number {
  return /^\d+$/.test(segment) ? Number(segment) : rowIds.indexOf(segment);
}

function pairPath(
  field: FieldDescription,
  rest: readonly string[],
  written: WrittenForm,
  values: ProfileFormValues,
) {
  const places = written.places[field.name] ?? [];
  const ids = places.map((place) =>
    place === 'editor' ? null : (values.pairs[field.name]?.[place]?.rowId ?? null),
  );
  const place = places[rowNumber(rest[0] ?? '', ids)];
  if (typeof place !== 'number') return fieldPathOf(field);
  return `pairs.${field.name}.${place}.${rest[1] === 'key' ? 'key' : 'value'}` satisfies FormPath;
}

function fieldRowMember(name: string | undefined): RowMember {
  return isRowMember(name) ? name : 'fieldValue';
}

function fieldRowPath(
  field: FieldDescription,
  rest: readonly string[],
  written: WrittenForm,
  values: ProfileFormValues,
): FormPath {
  const places = written.places[field.name] ?? [];
  const ids = places.map((place) =>
    place === 'editor' ? values.editor.row.rowId : (values.fieldLists[field.name]?.[place]?.rowId ?? null),
  );
  const place = places[rowNumber(rest[0] ?? '', ids)];
  const member = fieldRowMember(rest[1]);
  if (place === undefined) return fieldPathOf(field);
  return place === 'editor' ? `editor.row.${member}` : `fieldLists.${field.name}.${place}.${member}`;
}

/**
 * The place in the form of a path as the contract and the server state it,
 * such as `scope.0.value`; null where the form has no such field. Blank rows
 * and the row in the inline editor make the numbers differ.
 */
export function formPathOf(
  path: string,
  definition: AuthorizationTypeDefinition,
  written: WrittenForm,
  values: ProfileFormValues,
): FormPath | null {
  const [name, ...rest] = path.split('.');
  const field = definition.fields.find((candidate) => candidate.name === name);
  if (name === 'type') return 'type';
  if (field === undefined) return null;
  if (rest.length === 0) return fieldPathOf(field);
  switch (field.kind) {
    case 'tenancy':
      return rest[0] === 'baseUrl' ? 'tenancy.baseUrl' : 'tenancy.enabled';
    case 'pairs':
    case 'headers':
      return pairPath(field, rest, written, values);
    case 'authorization_fields':
    case 'form_fields':
      return fieldRowPath(field, rest, written, values);
    default:
      return fieldPathOf(field);
  }
}
