import { authorizationFieldListSchema } from '../authorization-field.ts';
import { checkCallReadShape, checkCallWriteShape, checkedByCallFields } from '../check-call.ts';
import { formFieldReadSchema, formFieldsWriteSchema, formFieldWriteSchema } from '../form-field.ts';
import { placeholdersIn } from '../placeholders.ts';
import { report } from '../rule.ts';
import { z } from '../zod-mini.ts';
import {
  authorizationFieldsField,
  commonReadShape,
  commonWriteShape,
  formFieldsField,
  identityFields,
} from './common.ts';
import { defineAuthorizationType } from './definition.ts';
import { checkEnteredCredentials } from './entered-credentials.ts';

const type = z.literal('basic');

/** What `{{basicCredentials}}` stands for: user name, colon and password in base64 (RFC 7617 2). */
export const basicCredentials = 'basicCredentials';

const initialFormFields = [
  { title: 'User Name', fieldKey: 'username', fieldType: 'textbox' },
  { title: 'Password', fieldKey: 'password', fieldType: 'password' },
] as const;
const initialFields = [
  { fieldType: 'header', fieldKey: 'Authorization', fieldValue: `Basic {{${basicCredentials}}}` },
] as const;

/** Basic Auth as it is written. User name and password are entered when the profile is used. */
const writeSchema = z
  .strictObject({
    type,
    ...commonWriteShape,
    formFields: z._default(formFieldsWriteSchema, () =>
      initialFormFields.map((row) => formFieldWriteSchema.parse(row)),
    ),
    authorizationFields: z._default(authorizationFieldListSchema, () => [...initialFields]),
    ...checkCallWriteShape,
  })
  .check((context) => {
    const profile = context.value;
    checkEnteredCredentials(context, profile, [basicCredentials]);
    const uses = profile.authorizationFields.some(({ fieldValue }) =>
      placeholdersIn(fieldValue ?? '').some(
        ({ meaning }) => meaning.kind === 'input' && meaning.name === basicCredentials,
      ),
    );
    const has = (wanted: string) => profile.formFields.some(({ fieldType }) => fieldType === wanted);
    if (uses && !(has('textbox') && has('password')))
      report(context, ['formFields'], 'basic_fields_missing', { placeholder: `{{${basicCredentials}}}` });
  });

/** Basic Auth as it is read. */
const readSchema = z.object({
  type,
  ...commonReadShape,
  formFields: z.array(formFieldReadSchema),
  ...checkCallReadShape,
});

/** HTTP Basic authentication (RFC 7617): user name and password with every call. */
export const basic = defineAuthorizationType({
  type: 'basic',
  label: 'Basic Auth',
  obtainsToken: false,
  writeSchema,
  readSchema,
  secrets: [],
  secureLists: { formFields: 'fieldValue', authorizationFields: 'fieldValue' },
  fields: [
    ...identityFields,
    ...checkedByCallFields,
    formFieldsField(initialFormFields),
    authorizationFieldsField(initialFields),
  ],
});
