import { jsonAnswer, tokenAnswer } from '../transport-results.ts';
import { calling } from './call-cases.ts';
import type { SuggestionCase } from './suggestion-cases.ts';

/** A refusal of a call whose token says nothing, or something else, of who is called. */
function called(
  title: string,
  status: number,
  body: object,
  suggests: readonly string[],
  says: readonly string[] = [],
): SuggestionCase {
  const results = [tokenAnswer(), jsonAnswer(body, { status })];
  return { title, step: 'check', profile: calling, results, suggests, says };
}

/** Calls that do not say which organisation or tenant is called, or another one. */
export const calledTenants: readonly SuggestionCase[] = [
  called(
    'another organisation than that of the token, as Zoho Desk says it: that, and no rights',
    403,
    {
      errorCode: 'OAUTH_ORG_MISMATCH',
      message: 'The organization of the OAuth token is different from the organization in the request',
    },
    ['name_tenant', 'grant_access'],
    ['The service knows who is calling', 'It speaks of an organisation or tenant'],
  ),
  called(
    'a tenant that is missing under 401: not that the token is sought elsewhere',
    401,
    { message: 'Tenant ID is required' },
    ['name_tenant', 'check_token_place'],
    ['It speaks of an organisation or tenant'],
  ),
  called(
    'a company that the user is not of, as Zoho Books says it under 400',
    400,
    { code: 6041, message: 'This user is not associated with the CompanyID/CompanyName:  .' },
    ['name_tenant', 'check_fields'],
  ),
  called('a tenant that is not found', 404, { message: 'Workspace not found' }, [
    'name_tenant',
    'check_call_address',
  ]),
  called(
    'a header that is missed under 400, as Microsoft Graph says it: that header before the other fields',
    400,
    { error: { code: 'Request_BadRequest', message: 'Please add the ConsistencyLevel header.' } },
    ['add_call_header', 'check_fields'],
  ),
  called('a header that is too large: none to add', 400, { message: 'Request header or cookie too large' }, [
    'check_fields',
  ]),
  called(
    'a company of another environment, as QuickBooks says it: the environment, and no other place',
    401,
    { fault: { error: [{ message: 'Accessing Wrong Cluster', code: '130' }] } },
    ['check_environment', 'check_token_place'],
  ),
  called(
    'an organisation that wants an approval: rights',
    403,
    { message: 'Resource protected by organization SAML enforcement.' },
    ['grant_access'],
  ),
];
