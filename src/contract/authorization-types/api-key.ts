import { authorizationFieldListSchema } from '../authorization-field.ts';
import { checkCallReadShape, checkCallWriteShape, checkedByCallFields } from '../check-call.ts';
import { formFieldReadSchema, formFieldsWriteSchema, formFieldWriteSchema } from '../form-field.ts';
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

const type = z.literal('api_key');

const initialFormFields = [{ title: 'API Key', fieldKey: 'key', fieldType: 'password' }] as const;
const initialFields = [{ fieldType: 'header', fieldKey: 'Authorization', fieldValue: '{{key}}' }] as const;

/** An API key as it is written. The key is entered when the profile is used, and goes where a field has `{{key}}`. */
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
  .check((context) => checkEnteredCredentials(context, context.value));

/** An API key as it is read. */
const readSchema = z.object({
  type,
  ...commonReadShape,
  formFields: z.array(formFieldReadSchema),
  ...checkCallReadShape,
});

/** One key with every call, in a header, the query, the body or the path. */
export const apiKey = defineAuthorizationType({
  type: 'api_key',
  label: 'API Key',
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
