import { basicCredentials } from '#contract/authorization-types/basic.ts';
import type { FormFieldWrite, InputType } from '#contract/form-field.ts';
import { toBase64, utf8 } from '../vault/bytes.ts';
import { enteredSecrets } from './entered-credentials.ts';
import { defineFlow } from './flow.ts';
import { factsOf } from './profile-facts.ts';

/** What was entered in the first form field of a type; the empty text where nothing was. */
function firstOf(
  fields: readonly FormFieldWrite[],
  wanted: InputType,
  inputs: ReadonlyMap<string, string>,
): string {
  const field = fields.find(({ fieldType }) => fieldType === wanted);
  return field === undefined ? '' : (inputs.get(field.fieldKey) ?? '');
}

/** Basic Auth: user name and password go along with every call (RFC 7617), in UTF-8. */
export const basicFlow = defineFlow('basic', {
  facts: (profile, tenant) => factsOf(profile, tenant, { credential: 'the user name and password' }),

  run: () => Promise.resolve({ exchanges: [], problem: null }),

  credentials({ formFields, ...profile }, _run, { inputs }) {
    const user = firstOf(formFields, 'textbox', inputs);
    const password = firstOf(formFields, 'password', inputs);
    const credentials = toBase64(utf8(`${user}:${password}`));
    return {
      values: { inputs: new Map([...inputs, [basicCredentials, credentials]]) },
      secrets: [
        ...enteredSecrets({ formFields, ...profile }, inputs),
        { name: 'user name and password', value: credentials, isOwn: false, isMade: true },
      ],
    };
  },
});
