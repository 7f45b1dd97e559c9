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
