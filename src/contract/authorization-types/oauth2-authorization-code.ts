import {
  authErrorStatusField,
  authErrorStatusReadShape,
  authErrorStatusWriteShape,
} from '../auth-error-status.ts';
import { isFrontChannelParameter } from '../keys.ts';
import { limits } from '../limits.ts';
import { report } from '../rule.ts';
import { scopePairReadSchema, scopeWriteSchema } from '../scope.ts';
import { checkUrlField, urlField } from '../url-field.ts';
import { z } from '../zod-mini.ts';
import { defineAuthorizationType } from './definition.ts';
import { checkFrontChannel, checkSentOnce } from './front-channel.ts';
import { checkOAuth2, oauth2Definition, oauth2Fields, oauth2ReadShape, oauth2WriteShape } from './oauth2.ts';

const type = z.literal('oauth2_authorization_code');

/** OAuth v2 with an authorization code as it is written (RFC 6749 4.1). */
const writeSchema = z
  .strictObject({
    type,
    ...oauth2WriteShape,
    authorizationUrl: urlField(),
    additionalFields: scopeWriteSchema,
    ...authErrorStatusWriteShape,
  })
  .check((context) => {
    const profile = context.value;
    const options = { tenancy: profile.tenancy.enabled };
    if (profile.authorizationUrl === '')
      report(context, ['authorizationUrl'], 'required', { field: 'authorizationUrl' });
    else checkUrlField(context, ['authorizationUrl'], profile.authorizationUrl, options);
    checkOAuth2(context, profile);
    checkFrontChannel(context, 'scope', profile.scope, isFrontChannelParameter);
    checkFrontChannel(context, 'additionalFields', profile.additionalFields, isFrontChannelParameter);
    checkSentOnce(context, profile.scope, profile.additionalFields);
  });

/** OAuth v2 with an authorization code as it is read. */
const readSchema = z.object({
  type,
  ...oauth2ReadShape,
  authorizationUrl: z.string(),
  additionalFields: z.array(scopePairReadSchema),
  ...authErrorStatusReadShape,
});

/** A user signs in at the identity provider, in a window of their browser, and lets the assistant act for them. */
export const oauth2AuthorizationCode = defineAuthorizationType({
  ...oauth2Definition,
  type: 'oauth2_authorization_code',
  label: 'OAuth v2',
  signsInUser: true,
  writeSchema,
  readSchema,
  secureLists: { ...oauth2Definition.secureLists, additionalFields: 'value' },
  fields: oauth2Fields({
    beforeClient: [
      { name: 'callbackUrl', kind: 'callback', section: 'client', width: 'full', required: false },
    ],
    endpoints: [
      {
        name: 'authorizationUrl',
        kind: 'url',
        section: 'endpoints',
        width: 'full',
        required: true,
        maxLength: limits.url,
      },
    ],
    afterScope: [
      {
        name: 'additionalFields',
        kind: 'pairs',
        section: 'additional_fields',
        width: 'full',
        required: false,
      },
    ],
    advanced: [
      // Answers that come back with a user name it too (RFC 9207).
      {
        name: 'issuer',
        kind: 'line',
        section: 'advanced',
        width: 'half',
        required: false,
        maxLength: limits.url,
      },
      authErrorStatusField,
    ],
  }),
});
