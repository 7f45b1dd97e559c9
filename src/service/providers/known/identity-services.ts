import { inBody, inHeader, lacks } from '../asked.ts';
import type { Provider } from '../provider.ts';

const namesAudience = lacks('audience');

/** Auth0: a token is for one API, named by the parameter audience. */
const auth0: Provider = {
  id: 'auth0',
  name: 'Auth0',
  hosts: ['*.auth0.com'],
  gives: ({ error }) =>
    /Non-global clients are not allowed access to APIv1|Service not (?:enabled within domain|found: )|create a "client-grant"/i.test(
      error?.description ?? '',
    ),
  meanings: [
    {
      id: 'audience_missing',
      when: { says: /non-global clients|audience|service not (?:enabled|found)/i, asked: namesAudience },
      summary: 'Auth0 wants the parameter audience, and none was sent.',
      explanation: [
        'Without it Auth0 takes the request for one of its own old API, which ordinary clients may not use.',
      ],
      advice: [
        {
          code: 'add_audience',
          text: 'Add a row with the key audience and the Identifier of the API, as it stands under Applications, APIs in the dashboard.',
          field: 'scope',
        },
      ],
      basis: 'documented',
    },
    {
      id: 'audience_unknown',
      grants: 'any',
      when: { says: /service not (?:enabled|found)/i },
      summary: 'Auth0 has no API with this audience in this tenant.',
      advice: [
        {
          code: 'check_identifier',
          text: 'Compare the row audience with the Identifier of the API in the dashboard, down to a slash at the end.',
          field: 'scope',
        },
        { use: 'check_environment', field: 'tokenRequestUrl' },
      ],
      basis: 'general',
    },
    {
      id: 'client_grant_missing',
      when: { says: /is not authorized to access|client.?grant/i },
      summary: 'Auth0 knows the client and the API, but the client was not authorized for it.',
      advice: [
        {
          code: 'authorize_client',
          text: 'Open the API in the Auth0 dashboard, and authorize this application under Machine to Machine Applications.',
        },
        { use: 'check_audience', field: 'scope' },
      ],
      basis: 'documented',
      stopsTrial: 'no_use',
    },
    {
      id: 'method_fixed',
      grants: 'any',
      when: { status: 401, code: ['access_denied', 'invalid_client'], says: /unauthorized|client auth/i },
      summary: 'Auth0 did not accept the client ID or secret.',
      explanation: [
        'Each application of Auth0 takes its credentials in one place only, as its settings say.',
      ],
      advice: [
        { use: 'send_in_body', field: 'clientAuthentication', change: inBody },
        { use: 'send_in_header', field: 'clientAuthentication', change: inHeader },
        { use: 'check_client_and_secret', field: 'clientSecret' },
        { use: 'check_environment', field: 'tokenRequestUrl' },
      ],
      basis: 'general',
      confidence: 'likely',
    },
  ],
  sources: [
    'https://support.auth0.com/center/s/article/Client-credentials-grant-requires-audience-parameter',
    'https://auth0.com/docs/api-auth/config/using-the-management-api',
    'https://github.com/postmanlabs/postman-app-support/issues/2934',
  ],
};

/** Okta: an organisation's own server, and custom servers beside it. */
const okta: Provider = {
  id: 'okta',
  name: 'Okta',
  hosts: ['*.okta.com', '*.oktapreview.com', '*.okta-emea.com'],
  gives: ({ error }) => /^E0{3}\d{4}$/.test(error?.code ?? ''),
  meanings: [
    {
      id: 'private_key_only',
      when: {
        code: 'invalid_client',
        asked: ({ url, facts }) =>
          url.pathname === '/oauth2/v1/token' && facts.clientAuthentication !== 'private_key_jwt',
      },
      summary:
        'Okta’s organisation server lets applications in by a signed assertion only (private_key_jwt).',
      explanation: ['With ID and secret a custom server of Okta is asked, such as the one called default.'],
      advice: [
        {
          code: 'use_custom_server',
          text: 'Ask a custom authorization server: its address has the server’s name in it, such as /oauth2/default/v1/token.',
          field: 'tokenRequestUrl',
        },
        { use: 'check_client_and_secret', field: 'clientSecret' },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
    {
      id: 'custom_scopes_elsewhere',
      grants: 'any',
      when: { code: 'invalid_scope', says: /custom scopes are not allowed/i },
      summary: 'Okta’s organisation server knows no scopes of your own, only those of Okta’s API.',
      advice: [
        {
          code: 'use_custom_server',
          text: 'Ask the custom authorization server that has this scope, such as /oauth2/default/v1/token.',
          field: 'tokenRequestUrl',
        },
      ],
      basis: 'documented',
    },
    {
      id: 'scope_required',
      when: { code: 'invalid_scope', asked: lacks('scope') },
      summary: 'Okta wants a scope for client credentials, and none was sent.',
      advice: [
        {
          code: 'add_custom_scope',
          text: 'Add a row with the key scope and one of the scopes of this authorization server. openid and the like do not count.',
          field: 'scope',
        },
      ],
      basis: 'general',
    },
    {
      id: 'E0000015',
      grants: 'any',
      when: { code: 'E0000015' },
      summary: 'Okta does not let this client use the feature (E0000015).',
      explanation: [
        'As a rule the organisation has no licence for it: custom authorization servers need one.',
      ],
      advice: [{ use: 'ask_provider' }],
      basis: 'general',
      stopsTrial: 'no_use',
    },
    {
      id: 'E0000022',
      grants: 'any',
      when: { code: 'E0000022' },
      summary: 'Okta offers no token endpoint at this address (E0000022).',
      advice: [
        {
          code: 'check_server_name',
          text: 'Compare the address with the Metadata URI of the authorization server: the name or ID of the server stands in it.',
          field: 'tokenRequestUrl',
        },
      ],
      basis: 'general',
      stopsTrial: 'no_use',
    },
    {
      id: 'E0000047',
      grants: 'any',
      when: { code: 'E0000047' },
      summary: 'Okta wants a pause: the organisation made too many calls (E0000047).',
      advice: [{ use: 'slow_down' }],
      basis: 'general',
      stopsTrial: 'rate_limit',
    },
  ],
  sources: [
    'https://devforum.okta.com/t/cannot-create-access-token-with-custom-scopes-using-private-key-jwt/13539',
    'https://github.com/freizl/hoauth2/issues/215',
    'https://github.com/usebruno/bruno/issues/810',
  ],
};

/** Keycloak and what is built on it, told by the path. */
const keycloak: Provider = {
  id: 'keycloak',
  name: 'Keycloak',
  hosts: [],
  path: /\/realms\/[^/]+\/protocol\/openid-connect\/token$/,
  gives: ({ error }) => /enabled to retrieve service account/i.test(error?.description ?? ''),
  meanings: [
    {
      id: 'service_account_off',
      when: { code: 'unauthorized_client', says: /service account/i },
      summary: 'Keycloak knows the client, but its service account is switched off.',
      advice: [
        {
          code: 'enable_service_account',
          text: 'Switch Client authentication and Service accounts roles on under Capability config of the client.',
        },
      ],
      basis: 'documented',
      stopsTrial: 'no_use',
    },
    {
      id: 'plus_is_space',
      grants: 'any',
      when: {
        code: ['invalid_client', 'unauthorized_client'],
        asked: ({ facts }) =>
          facts.clientAuthentication === 'client_secret_basic_raw' && facts.secret?.encodingMatters === true,
      },
      summary: 'Keycloak did not accept the secret, which was sent without encoding.',
      explanation: ['Keycloak decodes a Basic header: an unencoded + becomes a space.'],
      advice: [
        { use: 'encode_basic', field: 'clientAuthentication', change: inHeader },
        { use: 'check_client_and_secret', field: 'clientSecret' },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
    {
      id: 'client_refused',
      grants: 'any',
      when: { code: ['invalid_client', 'unauthorized_client'], says: /invalid client/i },
      summary: 'Keycloak does not know the client in this realm, or not with this secret.',
      advice: [
        { use: 'check_client_and_secret', field: 'clientSecret' },
        {
          code: 'check_realm',
          text: 'Check the realm: it stands in the address after /realms/, in upper and lower case as it is there.',
          field: 'tokenRequestUrl',
        },
        { use: 'send_in_body', field: 'clientAuthentication', change: inBody },
      ],
      basis: 'general',
      confidence: 'likely',
    },
    {
      id: 'realm_unknown',
      grants: 'any',
      when: { status: 404, says: /realm/i },
      summary: 'Keycloak has no realm of the name in this address.',
      explanation: ['Before version 17 the path began with /auth; from then on it does not.'],
      advice: [
        {
          code: 'check_realm',
          text: 'Check the realm: it stands in the address after /realms/, in upper and lower case as it is there.',
          field: 'tokenRequestUrl',
        },
      ],
      basis: 'general',
      stopsTrial: 'no_use',
    },
  ],
  sources: [
    'https://github.com/requests/requests-oauthlib/issues/568',
    'https://openillumi.com/en/en-keycloak-api-403-service-account-fix',
  ],
};

export const identityServices: readonly Provider[] = [auth0, okta, keycloak];
