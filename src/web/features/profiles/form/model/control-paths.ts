import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import { isWanted, type FieldDescription } from '#contract/authorization-types/field-description.ts';
import { fieldPathOf, type FormPath } from './form-paths.ts';
import type { ProfileFormValues } from './form-values.ts';
import { isListField, listMembers } from './list-members.ts';

/** True for a field that is drawn: where it has a place, and while a secret of it is stored. */
export function isShown(
  field: FieldDescription,
  { texts, secrets }: Pick<ProfileFormValues, 'texts' | 'secrets'>,
): boolean {
  return isWanted(field, (name) => texts[name]) || (secrets[field.name]?.stored ?? 'none') !== 'none';
}

/**
 * Every path of the form that can carry an error, in the order in which the
 * controls stand: a list as a whole comes before its rows, the inline editor
 * in the place of the row that it edits.
 */
export function controlPaths(
  values: ProfileFormValues,
  definition: AuthorizationTypeDefinition,
): readonly FormPath[] {
  const paths = definition.fields.flatMap((field): FormPath[] => {
    if (!isShown(field, values)) return [];
    const { name } = field;
    const own = fieldPathOf(field);
    if (field.kind === 'tenancy') return [own, 'tenancy.baseUrl'];
    if (field.kind === 'pairs' || field.kind === 'headers')
      return [
        own,
        ...(values.pairs[name] ?? []).flatMap((_, row): FormPath[] => [
          `pairs.${name}.${row}.key`,
          `pairs.${name}.${row}.value`,
        ]),
      ];
    if (!isListField(field)) return [own];
    const members = listMembers[field.kind];
    const editorPaths = members.map((member): FormPath => `editor.row.${member}`);
    const rows = (values.fieldLists[name] ?? []).map((_, row) =>
      members.map((member): FormPath => `fieldLists.${name}.${row}.${member}`),
    );
    if (values.editor.list === name) rows.splice(values.editor.index, 1, editorPaths);
    return [own, ...rows.flat()];
  });
  return ['type', ...paths];
}
