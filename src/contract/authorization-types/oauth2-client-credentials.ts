import { checkFieldPlaceholders } from '../authorization-field.ts';
import { checkCallFields, checkCallReadShape, checkCallWriteShape, checkCheckUrl } from '../check-call.ts';
import { knownWithToken } from '../placeholder-rules.ts';
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

const type = z.literal('oauth2_client_credentials');

/** OAuth v2 client credentials as it is written (RFC 6749 4.4). */
const writeSchema = z
  .strictObject({
    type,
    ...commonWriteShape,
    ...oauth2ClientWriteShape,
    ...tokenEndpointWriteShape,
    ...checkCallWriteShape,
  })
  .check((context) => {
    checkTenancy(context, context.value.tenancy);
    checkTokenEndpoint(context, context.value);
    checkFieldPlaceholders(context, context.value.authorizationFields, knownWithToken);
    checkCheckUrl(context, context.value);
    checkOAuth2Client(context, context.value);
  });

/** OAuth v2 client credentials as it is read. */
const readSchema = z.object({
  type,
  ...commonReadShape,
  ...oauth2ClientReadShape,
  ...tokenEndpointReadShape,
  ...checkCallReadShape,
});

/** The profile type of the first screen: the assistant signs in as itself, no user is involved. */
export const oauth2ClientCredentials = defineAuthorizationType({
  type: 'oauth2_client_credentials',
  label: 'OAuth v2 client credentials',
  obtainsToken: true,
  writeSchema,
  readSchema,
  secrets: oauth2ClientSecrets,
  derived: oauth2ClientDerived,
  secureLists: { scope: 'value', tokenRequestHeaders: 'value', authorizationFields: 'fieldValue' },
  fields: [
    ...identityFields,
    ...oauth2ClientFields,
    ...tokenEndpointFields,
    scopeField,
    authorizationFieldsField([bearerRow]),
    ...tokenEndpointAdvancedFields,
    ...checkCallFields,
    ...tokenRequestOptionsFields,
  ],
});
