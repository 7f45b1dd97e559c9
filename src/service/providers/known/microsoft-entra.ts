import type { SeenAnswer } from '../../diagnosis/seen.ts';
import { lacks } from '../asked.ts';
import type { Advice, Provider } from '../provider.ts';
import { aadsts } from './aadsts.ts';
import { entraOfUsersAndKeys } from './entra-of-users-and-keys.ts';

const field = { secret: 'clientSecret', url: 'tokenRequestUrl', scope: 'scope' } as const;

const checkTenant: Advice = {
  code: 'check_tenant',
  text: 'Compare the tenant in the address with Directory (tenant) ID on the overview page of the app registration.',
  field: field.url,
};
const askForDefault: Advice = {
  code: 'ask_for_default',
  text: 'Ask for exactly one scope: the Application ID URI of the API with /.default behind it, such as api://orders/.default.',
  field: field.scope,
};

/** `api://orders/read` asked for as `api://orders/.default`, where one scope alone names its API. */
function defaultScope({ facts }: SeenAnswer): string | null {
  const [scope, ...others] = facts.requestedScope;
  const api = /^((?:https|api):\/\/[^\s]+)\/[\w.-]+$/.exec(scope ?? '')?.[1];
  return api === undefined || others.length > 0 || scope?.endsWith('/.default') === true
    ? null
    : `${api}/.default`;
}

const withDefault: Advice = {
  code: 'use_default',
  text: 'Ask for the permissions that the app was given, by the scope /.default of this API.',
  field: field.scope,
  change: (seen) => {
    const value = defaultScope(seen);
    return value === null ? null : { scope: [{ do: 'set', key: 'scope', value }] };
  },
};

/** What Entra asks of applications without a user alone. */
const ofApplications = ['client_credentials'] as const;

/** Microsoft Entra ID: its errors are told by the AADSTS number in `error_description`. */
export const microsoftEntra: Provider = {
  id: 'microsoft_entra',
  name: 'Microsoft Entra ID',
  hosts: [
    'login.microsoftonline.com',
    'login.microsoft.com',
    'login.windows.net',
    'sts.windows.net',
    'login.microsoftonline.us',
    'login.partner.microsoftonline.cn',
    '*.ciamlogin.com',
    'accounts.accesscontrol.windows.net',
  ],
  gives: ({ error }) => /\bAADSTS\d{4,}\b/.test(error?.description ?? ''),
  meanings: [
    aadsts(7000215, {
      summary: 'Microsoft Entra ID does not accept the client secret.',
      explanation: [
        'Most often the Secret ID was copied instead of the secret’s Value. Entra shows the value only once, right after the secret was made.',
      ],
      advice: [
        {
          code: 'use_secret_value',
          text: 'Enter the Value of the secret, not its Secret ID. Where it can no longer be seen, make a new one under Certificates & secrets.',
          field: field.secret,
        },
        {
          use: 'do_not_encode_basic',
          field: 'clientAuthentication',
          change: ({ facts }) => notEncoded(facts),
        },
        { use: 'check_client_and_secret', field: 'clientId' },
      ],
    }),
    aadsts(7000222, {
      summary: 'The client secret has expired: Microsoft Entra ID no longer accepts it.',
      advice: [
        {
          code: 'new_secret',
          text: 'Make a new client secret under Certificates & secrets of the app registration, and enter its Value here.',
          field: field.secret,
        },
      ],
      stopsTrial: 'no_use',
    }),
    aadsts(700016, {
      summary: 'Microsoft Entra ID knows no application with this client ID in this tenant.',
      explanation: [
        'The client ID is wrong, the address is that of another tenant, or the app was never consented to there.',
      ],
      advice: [
        {
          code: 'check_application_id',
          text: 'Compare the client ID with Application (client) ID on the overview page of the app registration. Object ID is another one.',
          field: 'clientId',
        },
        checkTenant,
      ],
      stopsTrial: 'no_use',
    }),
    aadsts(7000229, {
      summary: 'The application has no service principal in this tenant.',
      explanation: ['An administrator of the tenant has not added the application to it yet.'],
      advice: [
        {
          code: 'consent',
          text: 'Have an administrator of the tenant give consent to the application once; that adds it there.',
        },
        checkTenant,
      ],
      stopsTrial: 'no_use',
    }),
    aadsts(90002, {
      summary: 'Microsoft Entra ID knows no tenant of the name in this address.',
      explanation: ['The tenant is misspelt, has no subscription any more, or belongs to another cloud.'],
      advice: [checkTenant, { use: 'check_tenancy', field: 'tenant' }],
      stopsTrial: 'no_use',
    }),
    aadsts(900023, {
      summary: 'The tenant in the address is neither a domain name nor a tenant ID.',
      advice: [checkTenant, { use: 'check_tenancy', field: 'tenant' }],
      stopsTrial: 'no_use',
    }),
    aadsts(900144, {
      summary: 'Microsoft Entra ID finds a parameter of the request missing.',
      explanation: [
        'A request whose body is not form-encoded looks to it as if every parameter were missing.',
      ],
      advice: [
        { use: 'check_parameters', field: field.scope },
        { use: 'use_oauth_endpoint', field: field.url },
      ],
    }),
    aadsts(1002012, {
      grants: ofApplications,
      summary: 'The scope has to end with /.default for client credentials.',
      explanation: [
        'An application without a user cannot ask for single permissions. It gets those that an administrator has granted.',
        'Asked for was {requestedScope}.',
      ],
      advice: [withDefault, askForDefault],
    }),
    aadsts(70011, {
      grants: ofApplications,
      summary: 'Microsoft Entra ID does not take the scope that was asked for.',
      explanation: [
        'For client credentials it takes exactly one: the API with /.default behind it.',
        'Asked for was {requestedScope}.',
      ],
      advice: [withDefault, askForDefault],
    }),
    aadsts(500011, {
      grants: ofApplications,
      summary: 'Microsoft Entra ID knows no API of this name in this tenant.',
      explanation: [
        'What stands before /.default is not the Application ID URI of an API that this tenant has.',
        'Asked for was {requestedScope}.',
      ],
      advice: [
        {
          code: 'check_api_uri',
          text: 'Copy the Application ID URI from Expose an API of the API’s own app registration, and put /.default behind it.',
          field: field.scope,
        },
        checkTenant,
      ],
    }),
    aadsts(501051, {
      grants: ofApplications,
      summary: 'The application has no role at this API, and the API takes only those that have one.',
      advice: [
        {
          code: 'assign_role',
          text: 'Give the application an app role of the API, and have an administrator grant consent.',
        },
      ],
    }),
    aadsts(7000112, {
      summary: 'The application is switched off in this tenant.',
      advice: [
        {
          code: 'enable_application',
          text: 'Have an administrator enable it again under Enterprise applications, Properties.',
        },
      ],
      stopsTrial: 'no_use',
    }),
    aadsts(7000218, {
      summary: 'Microsoft Entra ID got neither a client secret nor a signed assertion.',
      advice: [
        {
          use: 'send_in_body',
          field: 'clientAuthentication',
          change: ({ facts }) =>
            facts.secret === null ? null : { clientAuthentication: 'client_secret_post' },
        },
        { use: 'authenticate_client', field: 'clientAuthentication' },
      ],
    }),
    ...[9002326, 9002327].map((number) =>
      aadsts(number, {
        summary:
          'The client is registered as a single-page application, which only a browser may ask tokens for.',
        advice: [
          {
            code: 'register_as_web',
            text: 'Register the platform Web for this client, or use a registration of its own for the assistant.',
          },
        ],
      }),
    ),
    aadsts(53003, {
      grants: ofApplications,
      summary: 'A Conditional Access policy of the tenant keeps this client from getting a token.',
      explanation: ['As a rule it lets workload identities in from certain addresses only.'],
      advice: [{ use: 'allow_address' }],
      stopsTrial: 'no_use',
    }),
    aadsts(50196, {
      summary: 'Microsoft Entra ID stopped this client: it asked for the same token too often.',
      advice: [{ use: 'slow_down' }],
      stopsTrial: 'rate_limit',
    }),
    aadsts(901002, {
      summary: 'This endpoint does not take the parameter resource.',
      explanation: ['The v2.0 endpoint wants a scope; only the older one, without /v2.0, takes a resource.'],
      advice: [
        {
          code: 'drop_resource',
          text: 'Take the row resource away and ask for a scope instead: the same API with /.default behind it.',
          field: field.scope,
        },
      ],
      basis: 'general',
    }),
    ...entraOfUsersAndKeys,
    {
      id: 'scope_missing',
      when: { code: 'invalid_request', asked: lacks('scope', 'resource'), says: /scope/i },
      summary: 'Microsoft Entra ID wants a scope, and none was sent.',
      advice: [askForDefault],
      basis: 'general',
    },
  ],
  notes: [
    {
      id: 'version_1',
      when: ({ url, token }) =>
        url.pathname.endsWith('/oauth2/token') && typeof token.body.expires_in === 'string',
      text: 'this is its older endpoint (v1), which gives expires_in as text and takes resource instead of scope. New applications use /oauth2/v2.0/token.',
      basis: 'documented',
      field: field.url,
    },
  ],
  reference: {
    pattern: /\bAADSTS(\d{4,})\b/,
    text: 'Microsoft describes this number at https://login.microsoftonline.com/error?code={providerCode}.',
  },
  sources: [
    'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    'https://github.com/usebruno/bruno/issues/1938',
    'https://github.com/heypinchy/pinchy/issues/660',
    'https://github.com/freizl/hoauth2/pull/97',
  ],
};

function notEncoded({ clientAuthentication, secret }: SeenAnswer['facts']) {
  return clientAuthentication === 'client_secret_basic' && secret?.encodingMatters === true
    ? ({ clientAuthentication: 'client_secret_basic_raw' } as const)
    : null;
}
