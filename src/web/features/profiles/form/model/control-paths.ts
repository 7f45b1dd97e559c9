import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import { fieldPathOf, type FormPath } from './form-paths.ts';
import type { ProfileFormValues } from './form-values.ts';

/**
 * Every path of the form that can carry an error, in the order in which the
 * controls stand: a list as a whole comes before its rows, the inline editor
 * in the place of the row that it edits.
 */
export function controlPaths(
  values: ProfileFormValues,
  definition: AuthorizationTypeDefinition,
): readonly FormPath[] {
  const editorPaths: FormPath[] = ['editor.row.fieldType', 'editor.row.fieldKey', 'editor.row.fieldValue'];
  const paths = definition.fields.flatMap((field): FormPath[] => {
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
    if (field.kind !== 'authorization_fields') return [own];
    const rows = (values.fieldLists[name] ?? []).map((_, row): FormPath[] => [
      `fieldLists.${name}.${row}.fieldType`,
      `fieldLists.${name}.${row}.fieldKey`,
      `fieldLists.${name}.${row}.fieldValue`,
    ]);
    if (values.editor.list === name) rows.splice(values.editor.index, 1, editorPaths);
    return [own, ...rows.flat()];
  });
  return ['type', ...paths];
}
