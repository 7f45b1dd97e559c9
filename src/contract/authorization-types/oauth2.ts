import { checkFieldPlaceholders, type AuthorizationFieldWrite } from '../authorization-field.ts';
import { checkCallFields, checkCallReadShape, checkCallWriteShape, checkCheckUrl } from '../check-call.ts';
import { knownWithToken } from '../placeholder-rules.ts';
import type { Tenancy } from '../tenancy.ts';
import type { z } from '../zod-mini.ts';
import {
  authorizationFieldsField,
  bearerRow,
  checkTenancy,
  commonReadShape,
  commonWriteShape,
  identityFields,
} from './common.ts';
import type { FieldDescription } from './field-description.ts';
import {
  assertionIssuerField,
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

/** What every type of OAuth v2 has when it is written: a client, a token endpoint, and calls with the token (RFC 6749). */
export const oauth2WriteShape = {
  ...commonWriteShape,
  ...oauth2ClientWriteShape,
  ...tokenEndpointWriteShape,
  ...checkCallWriteShape,
};

/** The same when it is read. */
export const oauth2ReadShape = {
  ...commonReadShape,
  ...oauth2ClientReadShape,
  ...tokenEndpointReadShape,
  ...checkCallReadShape,
};

type OAuth2Profile = Parameters<typeof checkTokenEndpoint>[1] &
  Parameters<typeof checkOAuth2Client>[1] &
  Parameters<typeof checkCheckUrl>[1] & {
    readonly tenancy: Tenancy;
    readonly authorizationFields: readonly AuthorizationFieldWrite[];
  };

/** Reports what is wrong with these parts of a profile. */
export function checkOAuth2(context: z.core.ParsePayload, profile: OAuth2Profile): void {
  checkTenancy(context, profile.tenancy);
  checkTokenEndpoint(context, profile);
  checkFieldPlaceholders(context, profile.authorizationFields, knownWithToken);
  checkCheckUrl(context, profile);
  checkOAuth2Client(context, profile);
}

/** What of a definition is the same for all of them. */
export const oauth2Definition = {
  obtainsToken: true,
  secrets: oauth2ClientSecrets,
  derived: oauth2ClientDerived,
  secureLists: { scope: 'value', tokenRequestHeaders: 'value', authorizationFields: 'fieldValue' },
} as const;

/** The fields that a type has beside those of all, by where they stand. */
interface OwnFields {
  readonly beforeClient?: readonly FieldDescription[];
  readonly afterClient?: readonly FieldDescription[];
  readonly endpoints?: readonly FieldDescription[];
  readonly afterScope?: readonly FieldDescription[];
  readonly advanced?: readonly FieldDescription[];
}

/** How the form draws a type of OAuth v2. */
export function oauth2Fields({
  beforeClient = [],
  afterClient = [],
  endpoints = [],
  afterScope = [],
  advanced = [],
}: OwnFields = {}): readonly FieldDescription[] {
  const hasIssuer = advanced.some(({ name }) => name === assertionIssuerField.name);
  return [
    ...identityFields,
    ...beforeClient,
    ...oauth2ClientFields.filter((field) => !hasIssuer || field !== assertionIssuerField),
    ...afterClient,
    ...endpoints,
    ...tokenEndpointFields,
    scopeField,
    ...afterScope,
    authorizationFieldsField([bearerRow]),
    ...tokenEndpointAdvancedFields,
    ...advanced,
    ...checkCallFields,
    ...tokenRequestOptionsFields,
  ];
}
