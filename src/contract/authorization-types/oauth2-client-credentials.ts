import { checkCallFields, checkCallReadShape, checkCallWriteShape, checkCheckUrl } from '../check-call.ts';
import { clientAuthenticationSchema, needsClientSecret } from '../client-authentication.ts';
import { limits } from '../limits.ts';
import { report } from '../rule.ts';
import { scopePairReadSchema, scopeSeparatorSchema, scopeWriteSchema } from '../scope.ts';
import { secretReadSchema, secretWriteSchema } from '../secret.ts';
import { hasControlCharacter, requiredLineOf } from '../text.ts';
import { tokenRequestHeaderReadSchema, tokenRequestHeadersWriteSchema } from '../token-request-header.ts';
import { checkUrlField, urlField } from '../url-field.ts';
import { z } from '../zod.ts';
import {
  authorizationFieldsField,
  checkTenancy,
  commonReadShape,
  commonWriteShape,
  identityFields,
} from './common.ts';
import { defineAuthorizationType } from './definition.ts';

const type = z.literal('oauth2_client_credentials');

/** OAuth v2 client credentials as it is written (RFC 6749 4.4). */
const writeSchema = z
  .strictObject({
    type,
    ...commonWriteShape,
    clientId: requiredLineOf(limits.clientId, 'clientId'),
    clientSecret: secretWriteSchema,
    clientAuthentication: clientAuthenticationSchema.default('client_secret_basic'),
    tokenRequestUrl: urlField(),
    refreshTokenUrl: urlField().nullable().default(null),
    scope: scopeWriteSchema,
    scopeSeparator: scopeSeparatorSchema.default('space'),
    tokenRequestHeaders: tokenRequestHeadersWriteSchema,
    ...checkCallWriteShape,
  })
  .check((context) => {
    const profile = context.value;
    checkTenancy(context, profile.tenancy);
    const options = { tenancy: profile.tenancy.enabled };
    if (profile.tokenRequestUrl === '')
      report(context, ['tokenRequestUrl'], 'required', { field: 'tokenRequestUrl' });
    else checkUrlField(context, ['tokenRequestUrl'], profile.tokenRequestUrl, options);
    if (profile.refreshTokenUrl !== null)
      checkUrlField(context, ['refreshTokenUrl'], profile.refreshTokenUrl, options);
    checkCheckUrl(context, profile);
    if (
      profile.clientSecret === '' ||
      (profile.clientSecret === null && needsClientSecret(profile.clientAuthentication))
    )
      report(context, ['clientSecret'], 'required', { field: 'clientSecret' });
    if (
      profile.clientAuthentication.startsWith('client_secret_basic') &&
      hasControlCharacter(profile.clientId)
    )
      report(context, ['clientId'], 'control_character');
  });

/** OAuth v2 client credentials as it is read. */
const readSchema = z.object({
  type,
  ...commonReadShape,
  clientId: z.string(),
  clientSecret: secretReadSchema,
  clientAuthentication: clientAuthenticationSchema,
  tokenRequestUrl: z.string(),
  refreshTokenUrl: z.string().nullable(),
  scope: z.array(scopePairReadSchema),
  scopeSeparator: scopeSeparatorSchema,
  tokenRequestHeaders: z.array(tokenRequestHeaderReadSchema),
  ...checkCallReadShape,
});

/** The profile type of the first screen: the assistant signs in as itself, no user is involved. */
export const oauth2ClientCredentials = defineAuthorizationType({
  type: 'oauth2_client_credentials',
  label: 'OAuth v2 client credentials',
  writeSchema,
  readSchema,
  secrets: ['clientSecret'],
  secureLists: { scope: 'value', tokenRequestHeaders: 'value', authorizationFields: 'fieldValue' },
  fields: [
    ...identityFields,
    {
      name: 'clientId',
      kind: 'line',
      section: 'client',
      width: 'half',
      required: true,
      maxLength: limits.clientId,
    },
    {
      name: 'clientSecret',
      kind: 'secret',
      section: 'client',
      width: 'half',
      required: true,
      maxLength: limits.secret,
      requiredUnless: { field: 'clientAuthentication', is: 'none' },
    },
    {
      name: 'clientAuthentication',
      kind: 'choice',
      section: 'client',
      width: 'full',
      required: true,
      options: clientAuthenticationSchema.options,
      initial: 'client_secret_basic',
    },
    {
      name: 'tokenRequestUrl',
      kind: 'url',
      section: 'endpoints',
      width: 'full',
      required: true,
      maxLength: limits.url,
    },
    {
      name: 'refreshTokenUrl',
      kind: 'url',
      section: 'endpoints',
      width: 'full',
      required: false,
      maxLength: limits.url,
    },
    { name: 'scope', kind: 'pairs', section: 'scope', width: 'full', required: false },
    authorizationFieldsField,
    { name: 'tokenRequestHeaders', kind: 'headers', section: 'advanced', width: 'full', required: false },
    {
      name: 'scopeSeparator',
      kind: 'choice',
      section: 'advanced',
      width: 'half',
      required: true,
      options: scopeSeparatorSchema.options,
      initial: 'space',
    },
    ...checkCallFields,
  ],
});
