import {
  authorizationProfileReadSchema,
  authorizationTypeDefinition,
  type AuthorizationProfileRead,
} from '#contract/authorization-types/registry.ts';
import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import { blankValues } from '../features/profiles/form/model/blank-values.ts';
import type { ProfileFormValues } from '../features/profiles/form/model/form-values.ts';

/** The type that the tests of the form speak of. */
export const clientCredentials: AuthorizationTypeDefinition =
  authorizationTypeDefinition('oauth2_client_credentials');

const storedSecret = {
  isSet: true,
  updatedAt: '2026-05-03T10:00:00Z',
  fingerprint: '0a1b2c3d',
  isReadable: true,
};

/** A saved profile with something in every field. */
export function savedProfile(changes: Readonly<Record<string, unknown>> = {}): AuthorizationProfileRead {
  return authorizationProfileReadSchema.parse({
    id: 'profile-1',
    assistantId: 'assistant-1',
    version: 3,
    createdAt: '2026-05-01T10:00:00Z',
    updatedAt: '2026-05-03T10:00:00Z',
    type: 'oauth2_client_credentials',
    name: 'Hotel Bookings',
    identityProviderName: 'StayHub',
    description: 'Searches and books rooms.',
    tenancy: { enabled: true, baseUrl: 'https://{tenant}.stayhub.example/v1' },
    clientId: 'travel-planner-prod',
    clientSecret: storedSecret,
    clientAuthentication: 'client_secret_post',
    clientKey: { ...storedSecret, isSet: false, updatedAt: null, fingerprint: null },
    tokenRequestUrl: 'https://{tenant}.stayhub.example/oauth2/token',
    refreshTokenUrl: 'https://{tenant}.stayhub.example/oauth2/refresh',
    scope: [
      { id: 'scope-1', secure: false, key: 'scope', value: 'bookings.read' },
      { id: 'scope-2', secure: true, key: 'api_token', value: storedSecret },
    ],
    scopeSeparator: 'comma',
    tokenRequestHeaders: [{ id: 'header-1', secure: true, key: 'X-Api-Key', value: storedSecret }],
    authorizationFields: [
      {
        id: 'field-1',
        secure: false,
        fieldType: 'header',
        fieldKey: 'Authorization',
        fieldValue: 'Bearer {{accessToken}}',
      },
      { id: 'field-2', secure: true, fieldType: 'query_string', fieldKey: 'key', fieldValue: storedSecret },
      { id: 'field-3', secure: false, fieldType: 'path_param', fieldKey: 'region', fieldValue: 'eu' },
    ],
    ...changes,
  });
}

/** The values of a new profile that is filled so far that it can be saved. */
export function filledValues(): ProfileFormValues {
  const blank = blankValues(clientCredentials);
  return {
    ...blank,
    texts: {
      ...blank.texts,
      name: 'Hotel Bookings',
      clientId: 'travel-planner-prod',
      tokenRequestUrl: 'https://stayhub.example/oauth2/token',
    },
    secrets: {
      ...blank.secrets,
      clientSecret: { text: 's:e+c/r t&=%', stored: 'none', stamp: '', isRemoved: false },
    },
  };
}
