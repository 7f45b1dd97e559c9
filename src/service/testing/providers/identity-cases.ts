import { passwordGrant } from '../profiles.ts';
import { answer, jsonAnswer } from '../transport-results.ts';
import { rawAwkward, refused, scope, type ProviderCase, type ProviderCases } from './case.ts';

/** As Entra writes: the number, its words, and what its support wants to know. */
function entra(
  number: number,
  words: string,
  more: Partial<ProviderCase> = {},
): Record<string, ProviderCase> {
  const error_description = `AADSTS${number}: ${words} Trace ID: 0c9f4a1e-5c1d-4a0b-9a53-6a3f1b2c0d00 Correlation ID: 7d1e2c3b-0f6a-4a51-8b57-112233445566 Timestamp: 2026-11-23 12:00:00Z`;
  const body = {
    error: 'invalid_client',
    error_description,
    error_codes: [number],
    trace_id: '0c9f4a1e-5c1d-4a0b-9a53-6a3f1b2c0d00',
    correlation_id: '7d1e2c3b-0f6a-4a51-8b57-112233445566',
  };
  return { [`AADSTS${number}`]: { result: jsonAnswer(body, { status: 401 }), ...more } };
}

const api = 'api://5d0e7a4c-orders';
const v2 = 'https://login.microsoftonline.com/acme.example/oauth2/v2.0/token';

/** Answers of identity services, each with what it means there. */
export const identityCases: ProviderCases = {
  microsoft_entra: {
    ...entra(50105, "The signed in user is not assigned to a role for the application 'orders'.", {
      suggests: ['microsoft_entra_assign_to_application'],
    }),
    ...entra(
      700025,
      "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
      {
        profile: passwordGrant({ clientSecret: 'AbcDef123456' }),
        suggests: ['send_no_secret', 'microsoft_entra_register_platform_web'],
        change: { clientAuthentication: 'none' },
      },
    ),
    ...entra(7000215, 'Invalid client secret provided.', {
      suggests: ['microsoft_entra_use_secret_value', 'check_client_and_secret'],
      profile: { clientSecret: 'AbcDef123456' },
    }),
    ...entra(7000222, 'The provided client secret keys are expired.', { url: v2 }),
    ...entra(700016, 'Application with identifier was not found in the directory.', {
      suggests: ['microsoft_entra_check_application_id', 'microsoft_entra_check_tenant'],
    }),
    ...entra(7000229, 'The client application is missing service principal in the tenant.'),
    ...entra(90002, "Tenant 'acme' not found."),
    ...entra(
      900023,
      "Specified tenant identifier 'x' is neither a valid DNS name, nor a valid external domain.",
    ),
    ...entra(900144, "The request body must contain the following parameter: 'grant_type'."),
    ...entra(1002012, 'The provided value for scope is not valid.', {
      profile: scope(`${api}/read`),
      suggests: ['microsoft_entra_use_default', 'microsoft_entra_ask_for_default'],
      change: { scope: [{ do: 'set', key: 'scope', value: `${api}/.default` }] },
    }),
    ...entra(70011, 'The provided value for the input parameter scope is not valid.', {
      profile: scope('read write'),
      suggests: ['microsoft_entra_ask_for_default'],
    }),
    ...entra(500011, 'The resource principal was not found in the tenant.'),
    ...entra(501051, 'Application is not assigned to a role for the application.'),
    ...entra(7000112, 'Application is disabled.'),
    ...entra(7000218, "The request body must contain 'client_assertion' or 'client_secret'.", {
      change: { clientAuthentication: 'client_secret_post' },
    }),
    ...entra(9002326, 'Cross-origin token redemption is permitted only for the Single-Page Application.'),
    ...entra(9002327, "Tokens issued for the 'Single-Page Application' client-type."),
    ...entra(53003, 'Access has been blocked by Conditional Access policies.'),
    ...entra(50196, 'The server terminated an operation because it encountered a client request loop.'),
    ...entra(901002, "The 'resource' request parameter is not supported."),
    second_factor: {
      profile: passwordGrant(),
      result: refused('invalid_grant', 'AADSTS50076: You must use multi-factor authentication.'),
      suggests: ['microsoft_entra_let_user_sign_in', 'microsoft_entra_exempt_user'],
    },
    conditional_access: {
      profile: passwordGrant(),
      result: refused('invalid_grant', 'AADSTS530003: Your device is required to be managed.'),
      suggests: ['microsoft_entra_exempt_from_policy', 'allow_address'],
    },
    ...entra(65001, 'The user or administrator has not consented to use the application.'),
    ...entra(650057, 'Invalid resource.', {
      suggests: ['microsoft_entra_add_api_permission', 'check_scope'],
    }),
    ...entra(700027, 'The certificate used to sign the client assertion is not registered.'),
    ...entra(700024, 'Client assertion is not within its valid time range.', { suggests: ['check_clock'] }),
    scope_missing: { url: v2, result: refused('invalid_request', "The parameter 'scope' is missing.") },
  },
  auth0: {
    audience_missing: {
      result: refused('access_denied', 'Non-global clients are not allowed access to APIv1', 403),
      suggests: ['auth0_add_audience'],
    },
    audience_unknown: {
      profile: { scope: [{ key: 'audience', value: 'https://orders.example.com' }] },
      result: refused('access_denied', 'Service not found: https://orders.example.com', 403),
    },
    client_grant_missing: {
      profile: { scope: [{ key: 'audience', value: 'https://orders.example.com' }] },
      result: refused(
        'access_denied',
        'Client is not authorized to access "https://orders.example.com". You need to create a "client-grant" associated to this API.',
        403,
      ),
    },
    method_fixed: {
      url: 'https://acme.eu.auth0.com/oauth/token',
      result: refused('access_denied', 'Unauthorized', 401),
      change: { clientAuthentication: 'client_secret_post' },
    },
  },
  okta: {
    private_key_only: {
      url: 'https://acme.okta.com/oauth2/v1/token',
      result: refused(
        'invalid_client',
        'Client Credentials requests to the Org Authorization Server must use the private_key_jwt method.',
        401,
      ),
    },
    custom_scopes_elsewhere: {
      url: 'https://acme.okta.com/oauth2/v1/token',
      result: refused('invalid_scope', 'Custom scopes are not allowed for this request.'),
    },
    scope_required: {
      url: 'https://acme.oktapreview.com/oauth2/default/v1/token',
      result: refused(
        'invalid_scope',
        'The authorization server resource does not have any configured default scopes.',
      ),
    },
    E0000015: {
      result: jsonAnswer(
        {
          errorCode: 'E0000015',
          errorSummary: 'You do not have permission to access the feature',
          errorId: 'oaeX1',
        },
        { status: 401 },
      ),
    },
    E0000022: {
      result: jsonAnswer(
        {
          errorCode: 'E0000022',
          errorSummary: 'The endpoint does not support the provided HTTP method',
          errorId: 'oaeX2',
        },
        { status: 405 },
      ),
    },
    E0000047: {
      result: jsonAnswer(
        { errorCode: 'E0000047', errorSummary: 'API call exceeded rate limit', errorId: 'oaeX3' },
        { status: 429 },
      ),
    },
  },
  keycloak: {
    service_account_off: {
      result: refused('unauthorized_client', 'Client not enabled to retrieve service account', 401),
    },
    plus_is_space: {
      url: 'https://id.example.com/realms/acme/protocol/openid-connect/token',
      profile: rawAwkward,
      result: refused('unauthorized_client', 'Invalid client or Invalid client credentials', 401),
      change: { clientAuthentication: 'client_secret_basic' },
    },
    client_refused: {
      url: 'https://id.example.com/auth/realms/acme/protocol/openid-connect/token',
      result: refused('invalid_client', 'Invalid client or Invalid client credentials', 401),
    },
    realm_unknown: {
      url: 'https://id.example.com/realms/acne/protocol/openid-connect/token',
      result: jsonAnswer({ error: 'Realm does not exist' }, { status: 404 }),
    },
  },
  ping_one: {
    method_fixed: {
      url: 'https://auth.pingone.eu/0b1c/as/token',
      result: refused('invalid_client', 'Request denied: Unsupported authentication method', 401),
      change: { clientAuthentication: 'client_secret_post' },
    },
  },
  aws_cognito: {
    scope_not_allowed: {
      url: 'https://acme.auth.eu-west-1.amazoncognito.com/oauth2/token',
      profile: scope('read'),
      result: refused('invalid_scope'),
    },
    grant_not_allowed: {
      url: 'https://acme.auth.eu-west-1.amazoncognito.com/oauth2/token',
      result: refused('unauthorized_client'),
    },
    method_or_secret: {
      url: 'https://acme.auth.eu-west-1.amazoncognito.com/oauth2/token',
      profile: { clientAuthentication: 'client_secret_post' },
      result: refused('invalid_client'),
      change: { clientAuthentication: 'client_secret_basic' },
    },
  },
  google: {
    assertion_wanted: {
      url: 'https://oauth2.googleapis.com/token',
      result: refused('unsupported_grant_type', 'Invalid grant_type: client_credentials'),
    },
    delegation_missing: {
      url: 'https://oauth2.googleapis.com/token',
      profile: { scope: [{ key: 'assertion', value: 'a.b.c' }] },
      result: refused('unauthorized_client', 'Client is unauthorized to retrieve access tokens', 401),
      suggests: ['google_delegate'],
    },
    assertion_scope: {
      url: 'https://oauth2.googleapis.com/token',
      profile: { scope: [{ key: 'assertion', value: 'a.b.c' }] },
      result: refused('invalid_scope', 'Invalid OAuth scope or ID token audience provided.'),
      suggests: ['renew_assertion'],
    },
    assertion_key: {
      url: 'https://oauth2.googleapis.com/token',
      profile: { scope: [{ key: 'assertion', value: 'a.b.c' }] },
      result: refused('invalid_grant', 'Invalid JWT Signature.'),
      suggests: ['renew_assertion'],
    },
    assertion_clock: {
      url: 'https://oauth2.googleapis.com/token',
      suggests: ['renew_assertion', 'check_clock'],
      result: refused('invalid_grant', 'Invalid JWT: Token must be a short-lived token'),
    },
  },
  genesys_cloud: {
    wrong_region: {
      result: jsonAnswer(
        { error: 'invalid_client', description: 'client not found: x' },
        { status: 400, headers: { 'ININ-Correlation-Id': 'c0ffee00-1' } },
      ),
      suggests: ['genesys_cloud_use_region', 'check_client_and_secret'],
    },
    api_host: {
      url: 'https://api.mypurecloud.de/oauth/token',
      result: answer({ status: 404 }),
      change: { tokenRequestUrl: 'https://login.mypurecloud.de/oauth/token' },
    },
  },
  dynatrace: {
    resource_missing: {
      url: 'https://sso.dynatrace.com/sso/oauth2/token',
      result: refused('invalid_request', 'Missing parameters'),
    },
  },
};
