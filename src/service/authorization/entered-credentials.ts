import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import { formFieldsOf } from '#contract/inputs.ts';
import type { KnownSecret } from '../evidence/secrets/known-secret.ts';

/** What was entered in the form fields of the type Password: secrets, whatever they are used for. */
export function enteredSecrets(
  profile: AuthorizationProfileWrite,
  inputs: ReadonlyMap<string, string>,
): KnownSecret[] {
  return formFieldsOf(profile)
    .filter(({ fieldType }) => fieldType === 'password')
    .flatMap(({ title, fieldKey }) => {
      const value = inputs.get(fieldKey) ?? '';
      return value === '' ? [] : [{ name: title.toLowerCase(), value, isOwn: true }];
    });
}
