import {
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

/** A profile of Basic Auth that is tested by a call, with members changed, checked by the contract. */
export function basicProfile(members: Readonly<Record<string, unknown>> = {}): AuthorizationProfileWrite {
  return authorizationProfileWriteSchema.parse({
    type: 'basic',
    name: 'Hotel Inventory',
    checkUrl: 'https://api.example.com/v1/me',
    ...members,
  });
}

/** A profile with these members, of the type that they name or else of client credentials. */
export function openedProfile(members: Readonly<Record<string, unknown>> = {}): AuthorizationProfileWrite {
  if (members.type === undefined) return clientCredentialsProfile(members);
  return members.type === 'basic'
    ? basicProfile(members)
    : authorizationProfileWriteSchema.parse({ name: 'Hotel Inventory', ...members });
}
