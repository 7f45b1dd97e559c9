import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import type { FormAccess } from '../form-context.ts';
import { changedFields, type FormChange } from './apply-change.ts';

/** Puts a change into the form, unsaved. Returns the names of the fields that it has changed. */
export function putChange(form: Pick<FormAccess, 'getValues' | 'setValue'>, change: FormChange): string[] {
  const values = form.getValues();
  const changed = changedFields(change, values, authorizationTypeDefinition(values.type));
  for (const field of changed) {
    if (field.kind === 'text') form.setValue(`texts.${field.name}`, field.text, { shouldDirty: true });
    else form.setValue(`pairs.${field.name}`, field.rows, { shouldDirty: true });
  }
  return changed.map(({ name }) => name);
}
