import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import type { FormAccess } from '../form-context.ts';
import { changedFields, type FormChange } from './apply-change.ts';
import type { FormPath } from './form-paths.ts';

/**
 * Puts a change into the form, unsaved; `changed` is told of each control, so
 * that errors which no longer hold go. Returns the names of the fields that it
 * has changed.
 */
export function putChange(
  form: Pick<FormAccess, 'getValues' | 'setValue' | 'clearErrors'>,
  change: FormChange,
  changed: (path: FormPath) => void,
): string[] {
  const values = form.getValues();
  const fields = changedFields(change, values, authorizationTypeDefinition(values.type));
  for (const field of fields) {
    if (field.kind === 'text') {
      form.setValue(`texts.${field.name}`, field.text, { shouldDirty: true });
      changed(`texts.${field.name}`);
    } else {
      // The rows may stand in other places than what was found wrong with them.
      form.clearErrors(`pairs.${field.name}`);
      form.setValue(`pairs.${field.name}`, field.rows, { shouldDirty: true });
    }
  }
  return fields.map(({ name }) => name);
}
