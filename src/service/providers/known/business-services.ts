import { textMember } from '../../evidence/answer/json-value.ts';
import { headerValue } from '../../evidence/answer/headers.ts';
import type { SeenAnswer } from '../../diagnosis/seen.ts';
import { inBody, inHeader, lacks, missesInBody } from '../asked.ts';
import type { Provider } from '../provider.ts';
import { inHeaderOnly } from './in-header-only.ts';

const nango = 'https://github.com/NangoHQ/nango/blob/2f4c0af671/packages/providers/providers.yaml';

const zoom: Provider = {
  id: 'zoom',
  name: 'Zoom',
  hosts: ['zoom.us', 'api.zoom.us', 'zoomgov.com'],
  gives: ({ answer }) =>
    /^(?:invalid client_id or client_secret|unsupported grant type)/i.test(
      textMember(answer.json, 'reason') ?? '',
    ),
  meanings: [
    {
      id: 'account_credentials_wanted',
      when: {
        says: /unsupported.?grant.?type|grant type is not supported/i,
        asked: ({ facts }) => facts.requestForm?.grantType !== 'account_credentials',
      },
      summary: 'This Zoom app wants the grant type account_credentials, and another one was sent.',
      explanation: [
        'Server-to-Server apps get their tokens with account_credentials and an account ID. Client credentials are for General apps.',
      ],
      advice: [
        {
          code: 'use_account_credentials',
          text: 'Send the grant type account_credentials, and add a row with the key account_id under Scope.',
          field: 'grantType',
          change: () => ({ grantType: 'account_credentials' }),
        },
      ],
      basis: 'documented',
      stopsTrial: 'no_use',
    },
    {
      id: 'client_refused',
      grants: 'any',
      when: { says: /invalid client|client (?:id|secret).*(?:missing|match)|invalid_client/i },
      summary: 'Zoom did not accept the client ID or secret.',
      explanation: ['It reads them from a Basic header. An app that was not activated is unknown too.'],
      advice: [
        { use: 'send_in_header', field: 'clientAuthentication', change: inHeader },
        { use: 'check_client_and_secret', field: 'clientSecret' },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
  ],
  sources: [
    'https://developers.zoom.us/docs/integrations/oauth-error-messages/',
    'https://devforum.zoom.us/t/server-to-server-oauth-response/79648',
  ],
};

function sendsOwnHeader({ exchange }: SeenAnswer): boolean {
  return headerValue(exchange.request.headers, 'x-shopify-access-token') !== null;
}

const shopify: Provider = {
  id: 'shopify',
  name: 'Shopify',
  hosts: ['*.myshopify.com'],
  gives: ({ error }) =>
    /^shop_not_permitted$|^application_cannot_be_found$|^app_not_installed$/.test(error?.code ?? ''),
  meanings: [
    {
      id: 'shop_not_permitted',
      when: { says: /\bshop_not_permitted\b/ },
      summary: 'The Shopify app does not belong to the organisation of this shop.',
      explanation: ['Client credentials are only for apps and shops of one and the same organisation.'],
      advice: [
        {
          code: 'use_own_shop',
          text: 'Make the app in the Dev Dashboard of the organisation that owns the shop.',
        },
        { use: 'check_environment', field: 'tokenRequestUrl' },
      ],
      basis: 'documented',
      stopsTrial: 'no_use',
    },
    {
      id: 'application_cannot_be_found',
      grants: 'any',
      when: { says: /\b(?:application_cannot_be_found|app_not_installed)\b/ },
      summary: 'Shopify knows no app with this client ID in this shop.',
      advice: [
        {
          code: 'install_app',
          text: 'Install the app in the shop first, and check the client ID.',
          field: 'clientId',
        },
      ],
      basis: 'documented',
      stopsTrial: 'no_use',
    },
    {
      id: 'shop_unknown',
      grants: 'any',
      when: { status: 404 },
      summary: 'There is no shop, or no token endpoint, at this address of Shopify.',
      advice: [
        {
          code: 'use_shop_address',
          text: 'Use the .myshopify.com address of the shop with the path /admin/oauth/access_token.',
          field: 'tokenRequestUrl',
        },
        { use: 'check_tenancy', field: 'tenant' },
      ],
      basis: 'documented',
      stopsTrial: 'no_use',
    },
    {
      id: 'in_body_only',
      when: { status: [400, 401], asked: missesInBody },
      summary: 'Shopify did not find the client ID and secret: it reads them from the body.',
      advice: [
        { use: 'send_in_body', field: 'clientAuthentication', change: inBody },
        { use: 'check_client_and_secret', field: 'clientSecret' },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
    {
      id: 'own_header',
      onCall: true,
      when: { status: [401, 403], asked: (seen) => !sendsOwnHeader(seen) },
      summary: 'Shopify looks for the token in the header X-Shopify-Access-Token.',
      advice: [
        {
          code: 'use_own_header',
          text: 'Add an authorization field: the header X-Shopify-Access-Token with the token alone, without Bearer.',
          field: 'authorizationFields',
        },
      ],
      basis: 'general',
      confidence: 'likely',
    },
  ],
  notes: [
    {
      id: 'own_header',
      when: () => true,
      text: 'its API looks for the token in the header X-Shopify-Access-Token, without Bearer. Set the authorization field accordingly.',
      basis: 'general',
      field: 'authorizationFields',
    },
  ],
  sources: [
    'https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets',
    'https://shopify.dev/docs/apps/build/dev-dashboard/get-api-access-tokens',
  ],
};

const payPal: Provider = {
  id: 'paypal',
  name: 'PayPal',
  hosts: ['*.paypal.com'],
  gives: ({ answer }) => answer.headers.some(([name]) => name.toLowerCase() === 'paypal-debug-id'),
  meanings: [
    {
      id: 'environment',
      grants: 'any',
      when: { status: 401 },
      summary: 'PayPal did not accept the client ID or secret in this environment.',
      explanation: [
        'Sandbox and live have their own credentials and hosts, and neither knows those of the other.',
      ],
      advice: [
        {
          code: 'use_other_environment',
          text: 'Use api-m.sandbox.paypal.com with credentials of the sandbox, and api-m.paypal.com with those of live.',
          field: 'tokenRequestUrl',
        },
        { use: 'send_in_header', field: 'clientAuthentication', change: inHeader },
        { use: 'check_client_and_secret', field: 'clientSecret' },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
  ],
  sources: [
    'https://www.explaintopic.com/networking/common-paypal-api-errors-during-payment-processing-on-server-1765858783.html',
    nango,
  ],
};

function sendsUser({ exchange }: SeenAnswer): boolean {
  return /^basic /i.test(headerValue(exchange.request.headers, 'authorization') ?? '');
}

const zendesk: Provider = {
  id: 'zendesk',
  name: 'Zendesk',
  hosts: ['*.zendesk.com'],
  meanings: [
    {
      id: 'scope_not_allowed',
      when: { code: 'invalid_scope' },
      summary: 'Zendesk does not let this client have a scope that it asked for.',
      advice: [
        {
          code: 'leave_scope_out',
          text: 'Leave the row scope out: the client then gets what it may have.',
          field: 'scope',
          change: ({ facts }) =>
            facts.requestedScope.length === 0 ? null : { scope: [{ do: 'remove', key: 'scope' }] },
        },
        { use: 'check_scope', field: 'scope' },
      ],
      basis: 'documented',
    },
    {
      id: 'in_body',
      when: { status: [400, 401], asked: missesInBody },
      summary: 'Zendesk did not find the client ID and secret: it reads them from the body.',
      advice: [
        { use: 'send_in_body', field: 'clientAuthentication', change: inBody },
        { use: 'check_client_and_secret', field: 'clientSecret' },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
    {
      id: 'password_refused',
      onCall: true,
      when: { status: 401, says: /Couldn['’]t authenticate you/i, asked: sendsUser },
      summary: 'Zendesk did not accept the user name and password.',
      explanation: [
        'As a rule it takes an API token in the place of the password, and then /token behind the e-mail address of the user.',
      ],
      advice: [
        {
          code: 'use_api_token',
          text: 'Enter the e-mail address with /token behind it as user name, such as ada@example.com/token, and an API token as password.',
          field: 'inputs',
        },
        { use: 'check_entered', field: 'inputs' },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
  ],
  notes: [
    {
      id: 'ask_for_lifetime',
      when: ({ token, facts }) =>
        token.lifetime.oddity === 'lifetime_missing' && !facts.parameterNames.includes('expires_in'),
      text: 'it only says how long a token lives when it is asked to. Add a row with the key expires_in and 300 to 172800 seconds.',
      basis: 'documented',
      field: 'scope',
    },
  ],
  sources: ['https://github.com/NangoHQ/nango/issues/6775', 'https://github.com/zendesk/zcli/pull/407'],
};

const pax8: Provider = {
  id: 'pax8',
  name: 'Pax8',
  hosts: ['api.pax8.com', 'login.pax8.com'],
  meanings: [
    {
      id: 'audience_missing',
      when: { status: [400, 401, 403], asked: lacks('audience') },
      summary: 'Pax8 wants the parameter audience, and none was sent.',
      advice: [
        { use: 'add_audience', field: 'scope' },
        { use: 'send_in_body', field: 'clientAuthentication', change: inBody },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
  ],
  sources: ['https://github.com/n8n-io/n8n/pull/16573', nango],
};

export const businessServices: readonly Provider[] = [
  shopify,
  zendesk,
  pax8,
  payPal,
  inHeaderOnly('spotify', 'Spotify', ['accounts.spotify.com'], nango),
  inHeaderOnly('x', 'X', ['api.twitter.com', 'api.x.com'], nango),
  zoom,
];
