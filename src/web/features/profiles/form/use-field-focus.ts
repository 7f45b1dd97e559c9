import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import { useFieldErrorText } from '../../../messages/field-error-text.ts';
import type { ProfileForm } from './form-context.ts';
import { formPathOf } from './model/form-paths.ts';
import { formToWrite } from './model/form-to-write.ts';
import { revealPath } from './reveal-path.ts';

/** Leads to a field that is named as in a field error, such as `clientSecret` or `scope.0.value`. */
export function useFieldFocus(form: ProfileForm, focusSoon: (id: string) => void): (field: string) => void {
  const say = useFieldErrorText();
  return (field) => {
    const values = form.getValues();
    const definition = authorizationTypeDefinition(values.type);
    // In the body that asks for a test, the profile is a member.
    const inProfile = field.replace(/^profile\./, '');
    const path = formPathOf(inProfile, definition, formToWrite(values, definition), values);
    if (path !== null) void revealPath(form, path, focusSoon, say);
  };
}
