/** A profile of client credentials as a bot developer would write it, with changes for the test at hand. */
export function clientCredentials(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    type: 'oauth2_client_credentials',
    name: 'Hotel Bookings',
    identityProviderName: 'StayHub',
    clientId: 'travel-planner',
    clientSecret: 's:e+c/r t&=%',
    tokenRequestUrl: 'https://id.example.com/oauth/token',
    scope: [{ key: 'scope', value: 'bookings.read' }],
    authorizationFields: [
      { fieldType: 'header', fieldKey: 'Authorization', fieldValue: 'Bearer {{accessToken}}' },
    ],
    ...changes,
  };
}

/** A profile of the password grant that keeps user name and password. */
export function passwordGrant(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return clientCredentials({
    type: 'oauth2_password',
    username: 'ada',
    password: 'p4ss:wörd &=%',
    ...changes,
  });
}

/** A profile of OAuth v1, as a bot developer would write it. */
export function oauth1(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    type: 'oauth1',
    name: 'Photos',
    identityProviderName: 'Photo Print',
    consumerKey: 'dpf43f3p2l4k3l03',
    consumerSecret: 'kd94hf93k423kf44',
    requestTokenUrl: 'https://photos.example.net/initiate',
    userAuthorizationUrl: 'https://photos.example.net/authorize',
    accessTokenUrl: 'https://photos.example.net/token',
    ...changes,
  };
}

/** A profile with which a user signs in, as a bot developer would write it. */
export function authorizationCode(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return clientCredentials({
    type: 'oauth2_authorization_code',
    authorizationUrl: 'https://id.example.com/authorize',
    ...changes,
  });
}
