import { checkFieldPlaceholders, type AuthorizationFieldWrite } from '../authorization-field.ts';
import { checkCheckUrl } from '../check-call.ts';
import type { FormFieldWrite } from '../form-field.ts';
import { knownInputs } from '../placeholder-rules.ts';
import { placeholdersIn } from '../placeholders.ts';
import { report } from '../rule.ts';
import type { Tenancy } from '../tenancy.ts';
import type { z } from '../zod-mini.ts';
import { checkTenancy } from './common.ts';

/** A profile whose credentials are entered in form fields, and whose tests call the Check URL with them. */
interface EnteredCredentials {
  readonly formFields: readonly FormFieldWrite[];
  readonly authorizationFields: readonly AuthorizationFieldWrite[];
  readonly tenancy: Tenancy;
  readonly checkUrl: string | null;
  readonly checkMethod: string;
}

function usesInput({ fieldValue }: AuthorizationFieldWrite): boolean {
  return placeholdersIn(fieldValue ?? '').some(({ meaning }) => meaning.kind === 'input');
}

/** What carries the credentials has to have a place in the call that tests them. */
function checkPlaces(context: z.core.ParsePayload, profile: EnteredCredentials): void {
  const { checkUrl, checkMethod, authorizationFields } = profile;
  if (checkUrl === null) return;
  authorizationFields.forEach((field, index) => {
    if (!usesInput(field)) return;
    const path = ['authorizationFields', index, 'fieldKey'];
    const { fieldType, fieldKey } = field;
    if (fieldType === 'payload' && checkMethod !== 'POST')
      report(context, path, 'payload_needs_post', { key: fieldKey, method: checkMethod });
    if (fieldType === 'path_param' && !checkUrl.includes(`{${fieldKey}}`))
      report(context, path, 'path_place_missing', { place: `{${fieldKey}}` });
  });
}

/**
 * Reports what is wrong with the fields of such a profile. `made` names the
 * placeholders that the type makes of what is entered; form fields cannot take
 * these names.
 */
export function checkEnteredCredentials(
  context: z.core.ParsePayload,
  profile: EnteredCredentials,
  made: readonly string[] = [],
): void {
  const keys = profile.formFields.map(({ fieldKey }) => fieldKey).filter((key) => key !== '');
  const known = knownInputs([...made, ...keys]);
  checkTenancy(context, profile.tenancy);
  profile.formFields.forEach(({ fieldKey }, index) => {
    if (made.includes(fieldKey))
      report(context, ['formFields', index, 'fieldKey'], 'reserved_key', { key: fieldKey });
  });
  checkFieldPlaceholders(context, profile.authorizationFields, known);
  checkCheckUrl(context, profile, known);
  checkPlaces(context, profile);
}
