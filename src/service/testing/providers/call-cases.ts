import { jsonAnswer } from '../transport-results.ts';
import { calling } from '../diagnosis/call-cases.ts';
import type { ProviderCase, ProviderCases } from './case.ts';

function call(url: string, status: number, body: object, suggests: readonly string[]): ProviderCase {
  return { url, isCall: true, result: jsonAnswer(body, { status }), suggests };
}

const invoices = 'https://api.xero.com/api.xro/2.0/Invoices';
const forbidden = { Title: 'Forbidden', Status: 403, Detail: 'AuthenticationUnsuccessful', Extensions: {} };
const users = 'https://graph.microsoft.com/v1.0/users';
const site = 'https://contoso.sharepoint.com/_api/web';

const company = 'https://quickbooks.api.intuit.com/v3/company/1/query';
const intuit = (code: number, detail: string | null) => ({
  fault: {
    error: [
      { message: `message=Failed; errorCode=00${String(code)}; statusCode=403`, detail, code: String(code) },
    ],
  },
});

const session = [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }];

/** Answers of services to calls, by what they mean. */
export const callCases: ProviderCases = {
  xero: {
    tenant_missing: call(invoices, 403, forbidden, ['xero_send_tenant', 'grant_access']),
    tenant_not_connected: {
      ...call(invoices, 403, forbidden, ['xero_send_tenant']),
      profile: {
        authorizationFields: [
          ...calling.authorizationFields,
          { fieldType: 'header', fieldKey: 'Xero-Tenant-Id', fieldValue: '7' },
        ],
      },
    },
    scope_missing: call(
      invoices,
      401,
      { Title: 'Unauthorized', Status: 401, Detail: 'AuthorizationUnsuccessful', Extensions: {} },
      ['check_scope'],
    ),
  },
  quickbooks: {
    scope_missing: call(company, 403, intuit(3100, 'The access token does not have sufficient scope'), [
      'check_scope',
    ]),
    company_refused: call(company, 403, intuit(3100, null), ['quickbooks_check_company', 'check_scope']),
    token_refused: call(company, 401, intuit(3200, 'AuthenticationFailed'), ['check_environment']),
  },
  salesforce: {
    called_elsewhere: call('https://login.salesforce.com/services/data/v64.0', 401, session, [
      'salesforce_use_instance',
    ]),
    session_refused: call('https://acme.my.salesforce.com/services/data/v64.0', 401, session, [
      'salesforce_use_instance',
      'check_scope',
    ]),
    header_unread: {
      ...call('https://acme.my.salesforce.com/services/data/v64.0', 401, [], ['use_bearer']),
      result: jsonAnswer([{ message: 'INVALID_HEADER_TYPE', errorCode: 'INVALID_AUTH_HEADER' }], {
        status: 401,
        headers: { 'www-authenticate': 'Token' },
      }),
    },
  },
  zendesk: {
    password_refused: {
      ...call('https://acme.zendesk.com/api/v2/users/me.json', 401, { error: "Couldn't authenticate you" }, [
        'zendesk_use_api_token',
        'check_entered',
      ]),
      profile: {
        authorizationFields: [
          { fieldType: 'header', fieldKey: 'Authorization', fieldValue: 'Basic {{accessToken}}' },
        ],
      },
    },
  },
  atlassian: {
    bearer_at_site: call(
      'https://acme.atlassian.net/rest/api/3/myself',
      403,
      { error: 'Failed to parse Connect Session Auth Token' },
      ['atlassian_use_cloud_id', 'atlassian_use_basic'],
    ),
  },
  microsoft_sharepoint: {
    app_only: call(site, 401, { error_description: 'Unsupported app only token.' }, [
      'microsoft_sharepoint_use_certificate',
      'microsoft_sharepoint_use_graph',
    ]),
    for_others: call(site, 401, { error_description: 'Invalid issuer or signature.' }, [
      'microsoft_sharepoint_use_site_scope',
    ]),
  },
  microsoft_graph: {
    for_others: call(
      users,
      401,
      { error: { code: 'InvalidAuthenticationToken', message: 'CompactToken parsing failed.' } },
      ['microsoft_graph_use_graph_scope'],
    ),
    no_permission: call(
      users,
      401,
      {
        error: {
          code: 'InvalidAuthenticationToken',
          message: 'Either scp or roles claim need to be present in the token.',
        },
      },
      ['microsoft_graph_grant_permission'],
    ),
    permission_missing: call(
      users,
      403,
      { error: { code: 'Authorization_RequestDenied', message: 'Insufficient privileges.' } },
      ['microsoft_graph_grant_permission'],
    ),
  },
};
