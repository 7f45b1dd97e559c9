import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import type { FormAccess } from '../form-context.ts';
import type { ProfileFormValues } from '../model/form-values.ts';
import { rowsAfterSave } from '../model/rows-after-save.ts';

/**
 * Tells the rows of a form that goes on after a save what is stored of them.
 * Member by member: put as a whole, a list would be drawn anew, and what is
 * being typed into would lose the focus.
 */
export function putSavedRows(
  form: Pick<FormAccess, 'setValue'>,
  current: ProfileFormValues,
  sent: ProfileFormValues,
  saved: ProfileFormValues,
): void {
  const definition = authorizationTypeDefinition(sent.type);
  for (const { path, textPath, stored, text } of rowsAfterSave(current, sent, saved, definition)) {
    form.setValue(`${path}.rowId`, stored.rowId);
    form.setValue(`${path}.secure`, stored.secure);
    form.setValue(`${path}.stored`, stored.stored);
    form.setValue(`${path}.stamp`, stored.stamp);
    form.setValue(textPath, text);
  }
}
