import type { FieldErrors, Resolver } from 'react-hook-form';
import {
  authorizationTypeDefinition,
  type AuthorizationProfileWrite,
} from '#contract/authorization-types/registry.ts';
import type { FieldError } from '#contract/problem.ts';
import { nestErrors } from '../../../lib/forms/nest-errors.ts';
import { checkForm } from './model/check-form.ts';
import type { ProfileFormValues } from './model/form-values.ts';

/** Checks the form with the contract's schema and hands on what it would write. `say` words an error. */
export function profileResolver(
  say: (error: FieldError) => string,
): Resolver<ProfileFormValues, unknown, AuthorizationProfileWrite> {
  return (values) => {
    const checked = checkForm(values, authorizationTypeDefinition(values.type));
    if (checked.profile !== null) return { values: checked.profile, errors: {} };
    const stated = checked.errors.map(({ path, error }) => ({
      path,
      error: { type: error.code, message: say(error) },
    }));
    // The paths are those of the form, so the nested errors have the shape of its values.
    return { values: {}, errors: nestErrors(stated, values) as FieldErrors<ProfileFormValues> };
  };
}
