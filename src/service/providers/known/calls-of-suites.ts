import { headerValue } from '../../evidence/answer/headers.ts';
import type { SeenAnswer } from '../../diagnosis/seen.ts';
import { saysTokenOver } from '../../diagnosis/check/refused-token.ts';
import { saidIn } from '../answer-pattern.ts';
import type { Advice, Provider } from '../provider.ts';
import { inHeaderOnly } from './in-header-only.ts';

function namesTenant({ exchange }: SeenAnswer): boolean {
  return headerValue(exchange.request.headers, 'xero-tenant-id') !== null;
}

const sendTenant: Advice = {
  code: 'send_tenant',
  text: 'Send the header xero-tenant-id as an authorization field, with the tenantId that https://api.xero.com/connections lists for this token.',
  field: 'authorizationFields',
};

const tokensOfXero = inHeaderOnly(
  'xero',
  'Xero',
  ['api.xero.com', 'identity.xero.com'],
  'https://github.com/NangoHQ/nango/blob/2f4c0af671/packages/providers/providers.yaml',
);

const xero: Provider = {
  ...tokensOfXero,
  meanings: [
    ...tokensOfXero.meanings,
    {
      id: 'tenant_missing',
      onCall: true,
      when: { status: 403, says: /AuthenticationUnsuccessful/, asked: (seen) => !namesTenant(seen) },
      summary: 'Xero was not told which organisation is called, or this token may call none.',
      explanation: ['It answers so to a valid token without the header xero-tenant-id.'],
      advice: [sendTenant, { use: 'grant_access' }],
      basis: 'documented',
      confidence: 'likely',
    },
    {
      id: 'tenant_not_connected',
      onCall: true,
      when: { status: 403, says: /AuthenticationUnsuccessful/ },
      summary: 'This token may not call the organisation that xero-tenant-id names.',
      explanation: ['The organisation has to be connected to the app, and each has an ID of its own.'],
      advice: [sendTenant, { use: 'grant_access' }],
      basis: 'documented',
      confidence: 'likely',
    },
    {
      id: 'scope_missing',
      onCall: true,
      when: { status: 401, says: /AuthorizationUnsuccessful/ },
      summary: 'Xero took the token, which does not have the scope for this call.',
      advice: [{ use: 'check_scope', field: 'scope' }, { use: 'grant_access' }],
      basis: 'documented',
      confidence: 'likely',
    },
  ],
  sources: [
    ...tokensOfXero.sources,
    'https://github.com/NangoHQ/nango/issues/203',
    'https://github.com/XeroAPI/xero-node/issues/432',
    'https://github.com/XeroAPI/Xero-NetStandard/issues/298',
  ],
};

const atlassian: Provider = {
  id: 'atlassian',
  name: 'Atlassian',
  hosts: ['*.atlassian.net', 'api.atlassian.com', 'auth.atlassian.com'],
  meanings: [
    {
      id: 'bearer_at_site',
      onCall: true,
      when: { status: 403, says: /Failed to parse Connect Session Auth Token/i },
      summary: 'Atlassian takes no Bearer token at the address of a site.',
      explanation: [
        'Tokens of OAuth v2 are taken at api.atlassian.com, and an API token in the place of a password.',
      ],
      advice: [
        {
          code: 'use_cloud_id',
          text: 'With a token of OAuth v2, call https://api.atlassian.com/ex/jira/ or https://api.atlassian.com/ex/confluence/ with the cloud ID of the site behind it, which https://api.atlassian.com/oauth/token/accessible-resources lists for the token.',
          field: 'checkUrl',
        },
        {
          code: 'use_basic',
          text: 'With an API token, make a profile of the type Basic Auth: the user name is the e-mail address, the password is the API token.',
        },
      ],
      basis: 'documented',
    },
  ],
  sources: [
    'https://github.com/lesstif/php-jira-rest-client/issues/528',
    'https://github.com/atlassian-api/atlassian-python-api/issues/1199',
  ],
};

const forOthers = /Invalid (?:issuer|signature|audience)|AudienceUriValidation/i;

/** SharePoint gives its reason in a header, too, and often nowhere else. */
function isForOthers(seen: SeenAnswer): boolean {
  const reason = headerValue(seen.answer.headers, 'x-ms-diagnostics') ?? '';
  return forOthers.test(`${saidIn(seen)} ${reason}`);
}

const sharePoint: Provider = {
  id: 'microsoft_sharepoint',
  name: 'Microsoft SharePoint',
  hosts: ['*.sharepoint.com', '*.sharepoint.us', '*.sharepoint.cn'],
  meanings: [
    {
      id: 'app_only',
      onCall: true,
      when: { status: 401, says: /Unsupported app only token/i },
      summary:
        'SharePoint takes the token of an app alone only where the app proved itself by a certificate.',
      explanation: ['This one was obtained with a client secret.'],
      advice: [
        {
          code: 'use_certificate',
          text: 'Choose the assertion signed with a private key as Client Authentication, and upload its certificate to the app registration.',
          field: 'clientAuthentication',
        },
        {
          code: 'use_graph',
          text: 'Or call Microsoft Graph, which takes tokens obtained with a secret: https://graph.microsoft.com/v1.0/sites, with the scope https://graph.microsoft.com/.default.',
          field: 'checkUrl',
        },
      ],
      basis: 'documented',
    },
    {
      id: 'for_others',
      onCall: true,
      when: { status: 401, asked: isForOthers },
      summary: 'SharePoint did not accept the token: it is for another service, such as Microsoft Graph.',
      advice: [
        {
          code: 'use_site_scope',
          text: 'Ask for the scope that begins with the address of the tenant’s SharePoint, such as https://contoso.sharepoint.com/.default.',
          field: 'scope',
        },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
  ],
  sources: [
    'https://github.com/SharePoint/sp-dev-docs/issues/8713',
    'https://github.com/SharePoint/sp-dev-docs/issues/5889',
  ],
};

const grantPermission: Advice = {
  code: 'grant_permission',
  text: 'Add the application permission that the documentation names for this call to the app registration, not a delegated one, and have an administrator consent to it.',
};

const graph: Provider = {
  id: 'microsoft_graph',
  name: 'Microsoft Graph',
  hosts: ['graph.microsoft.com', 'graph.microsoft.us', 'microsoftgraph.chinacloudapi.cn'],
  meanings: [
    {
      id: 'for_others',
      onCall: true,
      when: {
        status: 401,
        code: 'InvalidAuthenticationToken',
        says: /audience|CompactToken|IDX1\d{4}|signature/i,
      },
      summary: 'Microsoft Graph did not accept the token: it is for another service.',
      advice: [
        {
          code: 'use_graph_scope',
          text: 'Ask for the scope https://graph.microsoft.com/.default, and for no scope of another service beside it.',
          field: 'scope',
        },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
    {
      id: 'no_permission',
      onCall: true,
      when: { status: 401, says: /scp or roles claim/i },
      summary: 'The app has no permission of Microsoft Graph at all.',
      explanation: ['Its token tells of none, and is refused for that.'],
      advice: [grantPermission],
      basis: 'general',
    },
    {
      id: 'permission_missing',
      onCall: true,
      when: {
        status: 403,
        code: 'Authorization_RequestDenied',
        asked: ({ facts }) => facts.grant === 'client_credentials',
      },
      summary: 'The app lacks a permission of Microsoft Graph for this call.',
      advice: [grantPermission],
      basis: 'documented',
      confidence: 'likely',
    },
  ],
  sources: ['https://github.com/microsoftgraph/msgraph-sdk-php/issues/1163'],
};

const quickBooks: Provider = {
  id: 'quickbooks',
  name: 'QuickBooks',
  hosts: ['quickbooks.api.intuit.com', 'sandbox-quickbooks.api.intuit.com'],
  gives: ({ error }) => /\berrorCode=003\d00; statusCode=4/.test(error?.description ?? ''),
  meanings: [
    {
      id: 'scope_missing',
      onCall: true,
      when: { status: 403, says: /errorCode=003100[^]*\bscopes?\b/i },
      summary: 'QuickBooks took the token, which does not have the scope for this call.',
      advice: [{ use: 'check_scope', field: 'scope' }],
      basis: 'documented',
    },
    {
      id: 'company_refused',
      onCall: true,
      when: { status: 403, says: /errorCode=003100/ },
      summary: 'QuickBooks does not let this token call this company here.',
      explanation: [
        'It may be for another company, the host may be that of the other environment, or the scope may not cover this API.',
      ],
      advice: [
        {
          code: 'check_company',
          text: 'Compare the company ID in the Check URL with the realmId of the sign-in. Companies of the sandbox are called at sandbox-quickbooks.api.intuit.com, others at quickbooks.api.intuit.com.',
          field: 'checkUrl',
        },
        { use: 'check_scope', field: 'scope' },
        { use: 'ask_service' },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
    {
      id: 'token_refused',
      onCall: true,
      when: { status: 401, says: /errorCode=003200/, asked: (seen) => !saysTokenOver(seen) },
      summary: 'QuickBooks did not accept the token.',
      advice: [
        { use: 'check_environment', field: 'checkUrl' },
        { use: 'check_token_place', field: 'authorizationFields' },
        { use: 'ask_service' },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
  ],
  sources: [
    'https://github.com/minimul/qbo_api/issues/138',
    'https://github.com/IntuitDeveloper/QBOConceptsTutorial-PHP/issues/13',
    'https://github.com/routablehq/python-quickbooks/issues/250',
  ],
};

/** What services answer to calls that a token alone does not let in. */
export const callsOfSuites: readonly Provider[] = [xero, atlassian, sharePoint, graph, quickBooks];
