import { checkFieldPlaceholders, type AuthorizationFieldWrite } from '../authorization-field.ts';
import { checkCallFields, checkCallReadShape, checkCallWriteShape, checkCheckUrl } from '../check-call.ts';
import { isOAuth1Parameter } from '../keys.ts';
import { limits } from '../limits.ts';
import { checkPlaceholders, knownBeforeToken, knownWithToken } from '../placeholder-rules.ts';
import { report } from '../rule.ts';
import { scopePairReadSchema, scopeWriteSchema } from '../scope.ts';
import { secretReadSchema, secretWriteSchema } from '../secret.ts';
import { signatureMethodSchema } from '../signature-method.ts';
import { lineOf, requiredLineOf } from '../text.ts';
import { checkUrlField, urlField } from '../url-field.ts';
import { z } from '../zod-mini.ts';
import {
  authorizationFieldsField,
  checkTenancy,
  commonReadShape,
  commonWriteShape,
  identityFields,
} from './common.ts';
import { defineAuthorizationType } from './definition.ts';
import type { FieldDescription } from './field-description.ts';
import { checkFrontChannel } from './front-channel.ts';
import { tokenRequestMethodSchema } from './token-request-options.ts';

const type = z.literal('oauth1');

const links = ['requestTokenUrl', 'userAuthorizationUrl', 'accessTokenUrl'] as const;

/** The signature stands in the header Authorization (RFC 5849 3.5.1), so no field can have it. */
function checkSignedHeader(
  context: z.core.ParsePayload,
  fields: readonly Pick<AuthorizationFieldWrite, 'fieldType' | 'fieldKey'>[],
): void {
  fields.forEach(({ fieldType, fieldKey }, index) => {
    if (fieldType === 'header' && fieldKey.toLowerCase() === 'authorization')
      report(context, ['authorizationFields', index, 'fieldKey'], 'header_name_reserved', { key: fieldKey });
  });
}

/** OAuth v1 as it is written (RFC 5849). */
const writeSchema = z
  .strictObject({
    type,
    ...commonWriteShape,
    consumerKey: requiredLineOf(limits.clientId, 'consumerKey'),
    consumerSecret: secretWriteSchema,
    requestTokenUrl: urlField(),
    userAuthorizationUrl: urlField(),
    accessTokenUrl: urlField(),
    /** Where a token that ends is renewed, with the session handle that came with it (OAuth Session 1.0). */
    refreshTokenUrl: z._default(z.nullable(urlField()), null),
    signatureMethod: z._default(signatureMethodSchema, 'hmac_sha1'),
    /** Named in the header Authorization beside the signature, and not signed (RFC 5849 3.5.1). */
    realm: z._default(lineOf(limits.key), ''),
    /** How request and access token are asked for. RFC 5849 2.1 and 2.3 say POST. */
    tokenRequestMethod: z._default(tokenRequestMethodSchema, 'POST'),
    additionalFields: scopeWriteSchema,
    ...checkCallWriteShape,
  })
  .check((context) => {
    const profile = context.value;
    const options = { tenancy: profile.tenancy.enabled };
    checkTenancy(context, profile.tenancy);
    if (profile.consumerSecret === '' || profile.consumerSecret === null)
      report(context, ['consumerSecret'], 'required', { field: 'consumerSecret' });
    for (const link of links)
      if (profile[link] === '') report(context, [link], 'required', { field: link });
      else checkUrlField(context, [link], profile[link], options);
    if (profile.refreshTokenUrl !== null)
      checkUrlField(context, ['refreshTokenUrl'], profile.refreshTokenUrl, options);
    for (const member of ['consumerKey', 'realm'] as const)
      checkPlaceholders(context, [member], profile[member], knownBeforeToken);
    if (/["\\]/.test(profile.realm))
      report(context, ['realm'], 'invalid_value', { allowed: 'text without quotes and backslashes' });
    checkFrontChannel(context, 'additionalFields', profile.additionalFields, isOAuth1Parameter);
    checkFieldPlaceholders(context, profile.authorizationFields, knownWithToken);
    checkSignedHeader(context, profile.authorizationFields);
    checkCheckUrl(context, profile);
  });

/** OAuth v1 as it is read. */
const readSchema = z.object({
  type,
  ...commonReadShape,
  consumerKey: z.string(),
  consumerSecret: secretReadSchema,
  requestTokenUrl: z.string(),
  userAuthorizationUrl: z.string(),
  accessTokenUrl: z.string(),
  // Profiles that were saved before there was it have none.
  refreshTokenUrl: z._default(z.nullable(z.string()), null),
  signatureMethod: signatureMethodSchema,
  realm: z.string(),
  // Profiles that were saved before there was a choice ask by POST.
  tokenRequestMethod: z._default(tokenRequestMethodSchema, 'POST'),
  additionalFields: z.array(scopePairReadSchema),
  ...checkCallReadShape,
});

const linkFields = links.map((name): FieldDescription => {
  return { name, kind: 'url', section: 'endpoints', width: 'full', required: true, maxLength: limits.url };
});

/** A user signs in at the provider, and every request is signed with the secrets that come of it (RFC 5849). */
export const oauth1 = defineAuthorizationType({
  type: 'oauth1',
  label: 'OAuth v1',
  obtainsToken: true,
  signsInUser: true,
  writeSchema,
  readSchema,
  secrets: ['consumerSecret'],
  secureLists: { additionalFields: 'value', authorizationFields: 'fieldValue' },
  fields: [
    ...identityFields,
    { name: 'callbackUrl', kind: 'callback', section: 'client', width: 'full', required: false },
    {
      name: 'consumerKey',
      kind: 'line',
      section: 'client',
      width: 'half',
      required: true,
      maxLength: limits.clientId,
    },
    {
      name: 'consumerSecret',
      kind: 'secret',
      section: 'client',
      width: 'half',
      required: true,
      maxLength: limits.secret,
    },
    {
      name: 'signatureMethod',
      kind: 'choice',
      section: 'client',
      width: 'full',
      required: true,
      options: signatureMethodSchema.options,
      initial: 'hmac_sha1',
    },
    ...linkFields,
    {
      name: 'refreshTokenUrl',
      text: 'sessionRefreshUrl',
      kind: 'url',
      section: 'endpoints',
      width: 'full',
      required: false,
      maxLength: limits.url,
    },
    { name: 'additionalFields', kind: 'pairs', section: 'additional_fields', width: 'full', required: false },
    authorizationFieldsField([]),
    {
      name: 'realm',
      kind: 'line',
      section: 'advanced',
      width: 'half',
      required: false,
      maxLength: limits.key,
    },
    ...checkCallFields,
    {
      name: 'tokenRequestMethod',
      text: 'tokenLinkMethod',
      kind: 'choice',
      section: 'not_standard',
      width: 'half',
      required: true,
      options: tokenRequestMethodSchema.options,
      initial: 'POST',
    },
  ],
});
