import { inBody, inHeader, inTokenUrl, lacks } from '../asked.ts';
import type { Provider } from '../provider.ts';
import { showsAssertion } from '../../diagnosis/rules/shown-assertion.ts';
import { apiGateway } from './aws-api-gateway.ts';
import { layer7 } from './layer7.ts';

const pingOne: Provider = {
  id: 'ping_one',
  name: 'PingOne',
  hosts: [
    'auth.pingone.com',
    'auth.pingone.eu',
    'auth.pingone.ca',
    'auth.pingone.asia',
    'auth.pingone.com.au',
  ],
  meanings: [
    {
      id: 'method_fixed',
      grants: 'any',
      when: { code: 'invalid_client' },
      summary: 'PingOne did not accept the client ID or secret.',
      explanation: [
        'Each application takes its credentials in the one place that its Token Endpoint Authentication Method names, and each region has a host of its own.',
      ],
      advice: [
        { use: 'send_in_body', field: 'clientAuthentication', change: inBody },
        { use: 'send_in_header', field: 'clientAuthentication', change: inHeader },
        { use: 'check_environment', field: 'tokenRequestUrl' },
      ],
      basis: 'general',
      confidence: 'likely',
    },
  ],
  sources: ['https://github.com/NangoHQ/nango/blob/2f4c0af671/packages/providers/providers.yaml'],
};

const cognito: Provider = {
  id: 'aws_cognito',
  name: 'Amazon Cognito',
  hosts: ['*.amazoncognito.com'],
  meanings: [
    {
      id: 'scope_not_allowed',
      when: { code: ['invalid_scope', 'invalid_grant'] },
      summary: 'Cognito does not let this app client have what it asked for.',
      explanation: [
        'A scope for client credentials is the identifier of a resource server, a slash and the scope. Both have to be allowed for the app client.',
        'Asked for was {requestedScope}.',
      ],
      advice: [
        {
          code: 'use_resource_scope',
          text: 'Ask for a scope such as https://api.example.com/read, and allow it under Custom scopes of the app client.',
          field: 'scope',
        },
        { use: 'allow_grant' },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
    {
      id: 'grant_not_allowed',
      when: { code: 'unauthorized_client' },
      summary: 'This app client may not use client credentials in Cognito.',
      advice: [
        {
          code: 'allow_flow',
          text: 'Switch the grant type Client credentials on for the app client. It needs a client secret, which is chosen when it is made.',
        },
      ],
      basis: 'documented',
      stopsTrial: 'no_use',
    },
    {
      id: 'method_or_secret',
      grants: 'any',
      when: { status: 400, code: 'invalid_client' },
      summary: 'Cognito did not accept the client ID or secret.',
      explanation: ['It answers the same where they were sent in another place than it looked.'],
      advice: [
        { use: 'send_in_header', field: 'clientAuthentication', change: inHeader },
        { use: 'send_in_body', field: 'clientAuthentication', change: inBody },
        { use: 'check_client_and_secret', field: 'clientSecret' },
        { use: 'check_environment', field: 'tokenRequestUrl' },
      ],
      basis: 'general',
      confidence: 'likely',
    },
  ],
  sources: [
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-resource-servers.html',
    'https://www.volcengine.com/article/2473870',
  ],
};

const google: Provider = {
  id: 'google',
  name: 'Google',
  hosts: ['oauth2.googleapis.com', 'accounts.google.com', 'www.googleapis.com'],
  meanings: [
    {
      id: 'delegation_missing',
      when: { code: 'unauthorized_client', asked: showsAssertion },
      summary: 'Google does not let this service account act for users with these scopes.',
      advice: [
        {
          code: 'delegate',
          text: 'Have an administrator of the Google Workspace enter the client ID of the service account under Domain-wide delegation, with exactly the scopes of the assertion. For its own data, leave sub out of the assertion.',
        },
      ],
      basis: 'general',
      confidence: 'likely',
    },
    {
      id: 'assertion_wanted',
      when: {
        code: ['unsupported_grant_type', 'invalid_request', 'unauthorized_client'],
        asked: (seen) => !showsAssertion(seen),
      },
      summary: 'Google offers no client credentials: service accounts sign in with a signed assertion.',
      explanation: [
        'A service account has a private key and no secret; its scope stands inside the assertion that it signs.',
      ],
      advice: [
        {
          code: 'no_secret_sign_in',
          text: 'Use another way into this API, such as an API key where the API takes one. ID and secret of an OAuth client only serve sign-ins of people.',
        },
        { use: 'read_documentation' },
      ],
      basis: 'general',
      stopsTrial: 'no_use',
    },
    {
      id: 'assertion_clock',
      when: { code: 'invalid_grant', says: /short-lived|reasonable timeframe/i },
      summary: 'Google does not take the times in the assertion: a clock is wrong, or it is too old.',
      advice: [{ use: 'renew_assertion', field: 'scope' }, { use: 'check_clock' }],
      basis: 'documented',
    },
    {
      id: 'assertion_scope',
      when: { code: 'invalid_scope', asked: showsAssertion },
      summary: 'Google does not take the scope that stands in the assertion.',
      explanation: ['It reads the scope of a service account there, and none beside it.'],
      advice: [{ use: 'renew_assertion', field: 'scope' }],
      basis: 'general',
      confidence: 'likely',
    },
    {
      id: 'assertion_key',
      when: { code: 'invalid_grant', says: /invalid jwt signature/i },
      summary: 'Google does not know the key that signed the assertion for this service account.',
      explanation: ['The key was deleted or replaced, or belongs to another account than the one under iss.'],
      advice: [{ use: 'renew_assertion', field: 'scope' }],
      basis: 'documented',
    },
  ],
  sources: [
    'https://httpfixer.dev/blog/oauth/fix-google-oauth-invalid-grant/',
    'https://github.com/google-github-actions/setup-gcloud/issues/76',
    'https://github.com/erebusnz/gapi-google-analytics-php-interface/issues/147',
  ],
};

/** Every region has a login host of its own, and none knows the clients of another. */
const genesys: Provider = {
  id: 'genesys_cloud',
  name: 'Genesys Cloud',
  hosts: [
    '*.mypurecloud.com',
    '*.mypurecloud.ie',
    '*.mypurecloud.de',
    '*.mypurecloud.jp',
    '*.mypurecloud.com.au',
    '*.pure.cloud',
  ],
  gives: ({ answer }) => answer.headers.some(([name]) => name.toLowerCase() === 'inin-correlation-id'),
  meanings: [
    {
      id: 'wrong_region',
      grants: 'any',
      when: { code: 'invalid_client' },
      summary: 'Genesys Cloud does not know this client in this region.',
      explanation: [
        'Regions are kept apart: a client that is right in one is unknown in every other, and the answer is the same as for a wrong secret.',
      ],
      advice: [
        {
          code: 'use_region',
          text: 'Use the login host of the region in which the organisation lives, such as login.mypurecloud.de for Frankfurt. It is the one that the administrators see in their browser.',
          field: 'tokenRequestUrl',
        },
        { use: 'send_in_header', field: 'clientAuthentication', change: inHeader },
        { use: 'check_client_and_secret', field: 'clientSecret' },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
    {
      id: 'api_host',
      grants: 'any',
      when: { status: [404, 405], asked: ({ url }) => url.hostname.startsWith('api.') },
      summary: 'This is the host of the API of Genesys Cloud. Tokens come from its login host.',
      advice: [
        {
          code: 'use_login_host',
          text: 'Ask the login host of the same region for the token.',
          field: 'tokenRequestUrl',
          change: inTokenUrl(/^https:\/\/api\.([^/]+)\/.*$/, 'https://login.$1/oauth/token'),
        },
      ],
      basis: 'documented',
    },
  ],
  sources: [
    'https://genesyscloud-powerbi-kpis.pages.dev/getting-started/authentication',
    'https://forum.sggu.com/t/client-credentials-grant-failing-with-401-despite-correct-client-id/15866',
  ],
};

const dynatrace: Provider = {
  id: 'dynatrace',
  name: 'Dynatrace',
  hosts: ['sso.dynatrace.com'],
  meanings: [
    {
      id: 'resource_missing',
      when: { status: [400, 401, 403], asked: lacks('resource') },
      summary: 'Dynatrace wants the parameter resource, and none was sent.',
      advice: [
        {
          code: 'add_resource',
          text: 'Add a row with the key resource and the URN of the account, such as urn:dtaccount: with the account’s UUID behind it.',
          field: 'scope',
        },
        { use: 'check_client_and_secret', field: 'clientSecret' },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
  ],
  sources: ['https://github.com/NangoHQ/nango/blob/2f4c0af671/packages/providers/providers.yaml'],
};

const tailscale: Provider = {
  id: 'tailscale',
  name: 'Tailscale',
  hosts: ['api.tailscale.com'],
  meanings: [
    {
      id: 'client_refused',
      when: { status: [400, 401, 403] },
      summary: 'Tailscale did not accept the OAuth client.',
      explanation: [
        'It reads ID and secret from the body. A secret begins with tskey-client-, an API key does not work here.',
      ],
      advice: [
        { use: 'send_in_body', field: 'clientAuthentication', change: inBody },
        { use: 'check_client_and_secret', field: 'clientSecret' },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
  ],
  sources: ['https://github.com/NangoHQ/nango/blob/2f4c0af671/packages/providers/providers.yaml'],
};

export const cloudPlatforms: readonly Provider[] = [
  pingOne,
  apiGateway,
  layer7,
  cognito,
  google,
  genesys,
  dynatrace,
  tailscale,
];
