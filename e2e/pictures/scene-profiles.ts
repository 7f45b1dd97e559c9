import type { SceneProfile } from '../fixtures/scene.ts';

const practice = 'https://practice.example/default';

const common = {
  type: 'oauth2_client_credentials',
  clientId: 'practice-client',
  clientSecret: 's:e+c/r t&=%',
  tokenRequestUrl: `${practice}/token`,
  authorizationFields: [
    { fieldType: 'header', fieldKey: 'Authorization', fieldValue: 'Bearer {{accessToken}}' },
  ],
};

/** A profile of the practice provider, with what a picture changes. */
export function sceneProfile(name: string, changes: Readonly<Record<string, unknown>> = {}): SceneProfile {
  return { ...common, name, identityProviderName: 'StayHub', ...changes };
}

/** The same for users who sign in. */
export function signInProfile(name: string): SceneProfile {
  const { authorizationFields: _, ...client } = sceneProfile(name);
  return {
    ...client,
    type: 'oauth2_authorization_code',
    authorizationUrl: `${practice}/authorize`,
    scope: [{ key: 'scope', value: 'api:read' }],
  };
}

/** The profiles of the assistant that most pictures show. */
export const sceneProfiles: readonly SceneProfile[] = [
  {
    ...common,
    name: 'Hotel Bookings',
    identityProviderName: 'StayHub',
    description: 'Searches and books rooms.',
    clientSecret: 'wrong-7Hq2pLx9-0aTz',
    scope: [{ key: 'scope', value: 'bookings.read bookings.write' }],
  },
  {
    ...common,
    name: 'Flight Status',
    identityProviderName: 'AeroData',
    scope: [
      { key: 'scope', value: 'api:read api:admin' },
      { key: 'resource', value: 'https://api.example.com/' },
    ],
  },
  {
    ...common,
    name: 'Car Rental',
    identityProviderName: 'DriveNow',
    tokenRequestUrl: `${practice}/faults/login-page/token`,
  },
  {
    ...common,
    name: 'Loyalty Points',
    identityProviderName: 'MilesBank',
    tokenRequestUrl: 'https://{tenant}.practice.example/default/token',
    tenancy: { enabled: true, baseUrl: 'https://{tenant}.practice.example' },
  },
];

/** Two commands as a developer would have them: one asks for a token, one calls with a key. */
export const importedCommands = `curl -k 'https://id.stayhub.example/oauth/token' \\
  -u 'travel-planner:s3cret' -d 'grant_type=client_credentials&scope=bookings.read'
curl 'https://api.weather.example/v1/now?city=Berlin' -H 'X-Api-Key: k3y'`;
