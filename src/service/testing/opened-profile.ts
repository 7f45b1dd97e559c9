import {
  authorizationTypeDefinition,
  authorizationProfileWriteSchema,
  type AuthorizationProfileWrite,
} from '#contract/authorization-types/registry.ts';

/** A profile of the type `oauth2_client_credentials` with members changed, checked by the contract. */
export function clientCredentialsProfile(
  members: Readonly<Record<string, unknown>> = {},
): AuthorizationProfileWrite {
  return authorizationProfileWriteSchema.parse({
    type: 'oauth2_client_credentials',
    name: 'Hotel Bookings',
    clientId: 'travel-planner-prod',
    clientSecret: 'correct horse battery',
    tokenRequestUrl: 'https://idp.example.com/oauth2/token',
    ...members,
  });
}

/**
 * A profile with these members, of the type that they name or else of client
 * credentials. One of a type that is tested by a call has a Check URL.
 */
export function openedProfile(members: Readonly<Record<string, unknown>> = {}): AuthorizationProfileWrite {
  if (typeof members.type !== 'string') return clientCredentialsProfile(members);
  const { obtainsToken } = authorizationTypeDefinition(members.type);
  return authorizationProfileWriteSchema.parse({
    name: 'Hotel Inventory',
    ...(obtainsToken ? {} : { checkUrl: 'https://api.example.com/v1/me' }),
    ...members,
  });
}
