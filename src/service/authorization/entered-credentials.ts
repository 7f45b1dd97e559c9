import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import { placeholdersIn } from '#contract/placeholders.ts';
import { formFieldsOf } from '#contract/inputs.ts';
import type { KnownSecret } from '../evidence/secrets/known-secret.ts';

/** True for what a path parameter puts into the address of the call. */
function isInAddress({ authorizationFields }: AuthorizationProfileWrite, fieldKey: string): boolean {
  return authorizationFields.some(
    ({ fieldType, fieldValue }) =>
      fieldType === 'path_param' &&
      placeholdersIn(fieldValue ?? '').some(
        ({ meaning }) => meaning.kind === 'input' && meaning.name === fieldKey,
      ),
  );
}

/** What was entered in the form fields of the type Password: secrets, whatever they are used for. */
export function enteredSecrets(
  profile: AuthorizationProfileWrite,
  inputs: ReadonlyMap<string, string>,
): KnownSecret[] {
  return formFieldsOf(profile)
    .filter(({ fieldType }) => fieldType === 'password')
    .flatMap(({ title, fieldKey }) => {
      const value = inputs.get(fieldKey) ?? '';
      return value === ''
        ? []
        : [{ name: title.toLowerCase(), value, isOwn: true, isInAddress: isInAddress(profile, fieldKey) }];
    });
}
