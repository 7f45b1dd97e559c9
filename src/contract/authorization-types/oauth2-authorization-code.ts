import { checkFieldPlaceholders } from '../authorization-field.ts';
import { checkCallFields, checkCallReadShape, checkCallWriteShape, checkCheckUrl } from '../check-call.ts';
import { isFrontChannelParameter } from '../keys.ts';
import { limits } from '../limits.ts';
import { knownWithToken } from '../placeholder-rules.ts';
import { report } from '../rule.ts';
import { scopePairReadSchema, scopeWriteSchema } from '../scope.ts';
import { checkUrlField, urlField } from '../url-field.ts';
import { z } from '../zod.ts';
import {
  authorizationFieldsField,
  bearerRow,
  checkTenancy,
  commonReadShape,
  commonWriteShape,
  identityFields,
} from './common.ts';
import { defineAuthorizationType } from './definition.ts';
import { checkFrontChannel } from './front-channel.ts';
import {
  checkOAuth2Client,
  oauth2ClientDerived,
  oauth2ClientFields,
  oauth2ClientReadShape,
  oauth2ClientSecrets,
  oauth2ClientWriteShape,
} from './oauth2-client.ts';
import {
  checkTokenEndpoint,
  scopeField,
  tokenEndpointAdvancedFields,
  tokenEndpointFields,
  tokenEndpointReadShape,
  tokenEndpointWriteShape,
} from './token-endpoint.ts';
import { tokenRequestOptionsFields } from './token-request-options.ts';

const type = z.literal('oauth2_authorization_code');

/** OAuth v2 with an authorization code as it is written (RFC 6749 4.1). */
const writeSchema = z
  .strictObject({
    type,
    ...commonWriteShape,
    ...oauth2ClientWriteShape,
    authorizationUrl: urlField(),
    ...tokenEndpointWriteShape,
    additionalFields: scopeWriteSchema,
    /** Who the provider says it is in its answer (RFC 9207); empty where that is not known. */
    issuer: urlField().default(''),
    ...checkCallWriteShape,
  })
  .check((context) => {
    const profile = context.value;
    const options = { tenancy: profile.tenancy.enabled };
    checkTenancy(context, profile.tenancy);
    if (profile.authorizationUrl === '')
      report(context, ['authorizationUrl'], 'required', { field: 'authorizationUrl' });
    else checkUrlField(context, ['authorizationUrl'], profile.authorizationUrl, options);
    if (profile.issuer !== '') checkUrlField(context, ['issuer'], profile.issuer, options);
    checkTokenEndpoint(context, profile);
    checkFieldPlaceholders(context, profile.authorizationFields, knownWithToken);
    checkCheckUrl(context, profile);
    checkOAuth2Client(context, profile);
    checkFrontChannel(context, 'scope', profile.scope, isFrontChannelParameter);
    checkFrontChannel(context, 'additionalFields', profile.additionalFields, isFrontChannelParameter);
  });

/** OAuth v2 with an authorization code as it is read. */
const readSchema = z.object({
  type,
  ...commonReadShape,
  ...oauth2ClientReadShape,
  authorizationUrl: z.string(),
  ...tokenEndpointReadShape,
  additionalFields: z.array(scopePairReadSchema),
  issuer: z.string(),
  ...checkCallReadShape,
});

/** A user signs in at the identity provider, in a window of their browser, and lets the assistant act for them. */
export const oauth2AuthorizationCode = defineAuthorizationType({
  type: 'oauth2_authorization_code',
  label: 'OAuth v2',
  obtainsToken: true,
  signsInUser: true,
  writeSchema,
  readSchema,
  secrets: oauth2ClientSecrets,
  derived: oauth2ClientDerived,
  secureLists: {
    scope: 'value',
    additionalFields: 'value',
    tokenRequestHeaders: 'value',
    authorizationFields: 'fieldValue',
  },
  fields: [
    ...identityFields,
    { name: 'callbackUrl', kind: 'callback', section: 'client', width: 'full', required: false },
    ...oauth2ClientFields,
    {
      name: 'authorizationUrl',
      kind: 'url',
      section: 'endpoints',
      width: 'full',
      required: true,
      maxLength: limits.url,
    },
    ...tokenEndpointFields,
    scopeField,
    { name: 'additionalFields', kind: 'pairs', section: 'additional_fields', width: 'full', required: false },
    authorizationFieldsField([bearerRow]),
    ...tokenEndpointAdvancedFields,
    {
      name: 'issuer',
      kind: 'line',
      section: 'advanced',
      width: 'half',
      required: false,
      maxLength: limits.url,
    },
    ...checkCallFields,
    ...tokenRequestOptionsFields,
  ],
});
