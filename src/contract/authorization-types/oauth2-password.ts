import {
  authErrorStatusField,
  authErrorStatusReadShape,
  authErrorStatusWriteShape,
} from '../auth-error-status.ts';
import { formFieldReadSchema, formFieldsWriteSchema } from '../form-field.ts';
import { isProtocolParameter } from '../keys.ts';
import { limits } from '../limits.ts';
import { checkPlaceholders, knownBeforeToken } from '../placeholder-rules.ts';
import { report } from '../rule.ts';
import { secretReadSchema, secretWriteSchema } from '../secret.ts';
import { lineOf } from '../text.ts';
import { z } from '../zod-mini.ts';
import { formFieldsField } from './common.ts';
import { defineAuthorizationType } from './definition.ts';
import type { FieldDescription } from './field-description.ts';
import { checkOAuth2, oauth2Definition, oauth2Fields, oauth2ReadShape, oauth2WriteShape } from './oauth2.ts';

const type = z.literal('oauth2_password');

/** Whose user name and password are sent: one that the profile keeps for everybody, or that of each user. */
const authorizationModeSchema = z.enum(['pre_authorize', 'users_authorize']);

const kept = { field: 'authorizationMode', isOneOf: ['pre_authorize'] };
const entered = { field: 'authorizationMode', isOneOf: ['users_authorize'] };

const initialFormFields = [
  { title: 'User Name', fieldKey: 'username', fieldType: 'textbox' },
  { title: 'Password', fieldKey: 'password', fieldType: 'password' },
] as const;

/** What says who the user is, where the profile keeps it. */
const userParameters: readonly string[] = ['username', 'password'];

/** OAuth v2 with user name and password as it is written (RFC 6749 4.3). */
const writeSchema = z
  .strictObject({
    type,
    ...oauth2WriteShape,
    authorizationMode: z._default(authorizationModeSchema, 'pre_authorize'),
    username: z._default(lineOf(limits.value), ''),
    password: secretWriteSchema,
    /** What users are asked for. Each value is sent under its key. */
    formFields: z._default(formFieldsWriteSchema, []),
    ...authErrorStatusWriteShape,
  })
  .check((context) => {
    const { authorizationMode, username, password, formFields, scope } = context.value;
    const isKept = authorizationMode === 'pre_authorize';
    if (isKept && username === '') report(context, ['username'], 'required', { field: 'username' });
    if (password === '' || (password === null && isKept))
      report(context, ['password'], 'required', { field: 'password' });
    if (!isKept && formFields.length === 0)
      report(context, ['formFields'], 'required', { field: 'formFields' });
    if (isKept && formFields.length > 0)
      report(context, ['formFields'], 'invalid_value', { allowed: 'none, unless users authorize' });
    formFields.forEach(({ fieldKey }, index) => {
      if (isProtocolParameter(fieldKey))
        report(context, ['formFields', index, 'fieldKey'], 'reserved_key', { key: fieldKey });
    });
    // A parameter stands once (RFC 6749 3.2), so that these would be left out unsaid.
    scope.forEach(({ key }, index) => {
      if (isKept && userParameters.includes(key))
        report(context, ['scope', index, 'key'], 'reserved_key', { key });
    });
    if (isKept) checkPlaceholders(context, ['username'], username, knownBeforeToken);
    checkOAuth2(context, context.value);
  });

/** OAuth v2 with user name and password as it is read. */
const readSchema = z.object({
  type,
  ...oauth2ReadShape,
  authorizationMode: authorizationModeSchema,
  username: z.string(),
  password: secretReadSchema,
  formFields: z.array(formFieldReadSchema),
  ...authErrorStatusReadShape,
});

const credentialFields: readonly FieldDescription[] = [
  {
    name: 'authorizationMode',
    kind: 'choice',
    section: 'client',
    width: 'full',
    required: true,
    options: authorizationModeSchema.options,
    initial: 'pre_authorize',
  },
  {
    name: 'username',
    kind: 'line',
    section: 'client',
    width: 'half',
    required: true,
    maxLength: limits.value,
    onlyWhen: kept,
  },
  {
    name: 'password',
    kind: 'secret',
    section: 'client',
    width: 'half',
    required: true,
    maxLength: limits.secret,
    onlyWhen: kept,
  },
];

/**
 * User name and password are sent for a token. RFC 9700 2.4 forbids this grant
 * for new work; it is here for services that have nothing else.
 */
export const oauth2Password = defineAuthorizationType({
  ...oauth2Definition,
  type: 'oauth2_password',
  label: 'OAuth v2 password grant type',
  writeSchema,
  readSchema,
  secrets: [...oauth2Definition.secrets, 'password'],
  secureLists: { ...oauth2Definition.secureLists, formFields: 'fieldValue' },
  fields: oauth2Fields({
    afterClient: credentialFields,
    afterScope: [{ ...formFieldsField(initialFormFields), onlyWhen: entered }],
    advanced: [authErrorStatusField],
  }),
});
