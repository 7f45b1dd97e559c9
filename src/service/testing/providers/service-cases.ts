import { answer, jsonAnswer } from '../transport-results.ts';
import { refused, scope, type ProviderCase, type ProviderCases } from './case.ts';

const inBody = { change: { clientAuthentication: 'client_secret_post' } } as const;
const shop = 'https://acme.myshopify.com/admin/oauth/access_token';

const forbiddenByAws = { status: 403, headers: { 'x-amzn-errortype': 'ForbiddenException' } };

const called = { url: 'https://api.example.com/v1/me', isCall: true };

/** How a rule of a gateway was not met. */
function falsified(how: string, status = 500) {
  const detail = `<l7:policyResult status="${how}" xmlns:l7="http://www.layer7tech.com/ws/policy/fault"/>`;
  const body = `<e:Envelope xmlns:e="urn:e"><e:Body><e:Fault><faultcode>e:Server</faultcode><faultstring>Policy Falsified</faultstring><detail>${detail}</detail></e:Fault></e:Body></e:Envelope>`;
  return answer({ status, headers: { 'content-type': 'text/xml' }, body });
}

/** A provider that reads ID and secret from a Basic header, asked with both in the body. */
function inHeaderOnly(url: string): Record<string, ProviderCase> {
  return {
    in_header_only: {
      url,
      profile: { clientAuthentication: 'client_secret_post' },
      result: refused('invalid_client', undefined, 401),
      change: { clientAuthentication: 'client_secret_basic' },
    },
  };
}

/** Answers of services for developers and shops, each with what it means there. */
export const serviceCases: ProviderCases = {
  github: {
    incorrect_client_credentials: {
      result: jsonAnswer({
        error: 'incorrect_client_credentials',
        error_description: 'The client_id and/or client_secret passed are incorrect.',
      }),
    },
    client_unknown: {
      url: 'https://github.com/login/oauth/access_token',
      result: jsonAnswer({ error: 'Not Found' }, { status: 404 }),
      suggests: ['check_client_id'],
    },
    no_client_credentials: {
      url: 'https://github.com/login/oauth/access_token',
      result: jsonAnswer({ error: 'unsupported_grant_type', error_description: 'Unsupported.' }),
    },
    app_assertion_missing: {
      url: 'https://api.github.com/app/installations/17/access_tokens',
      result: jsonAnswer({ message: 'A JSON web token could not be decoded' }, { status: 401 }),
    },
  },
  slack: {
    invalid_client_id: { result: jsonAnswer({ ok: false, error: 'invalid_client_id' }) },
    bad_client_secret: { result: jsonAnswer({ ok: false, error: 'bad_client_secret' }) },
    no_client_credentials: {
      url: 'https://slack.com/api/oauth.v2.access',
      result: jsonAnswer({ ok: false, error: 'invalid_code' }),
    },
    token_not_seen: {
      url: 'https://slack.com/api/auth.test',
      isCall: true,
      result: jsonAnswer({ ok: false, error: 'invalid_auth' }),
    },
  },
  twitch: {
    invalid_client_secret: {
      result: jsonAnswer({ status: 403, message: 'invalid client secret' }, { status: 403 }),
    },
    invalid_client: { result: jsonAnswer({ status: 400, message: 'invalid client' }, { status: 400 }) },
    in_body_only: {
      result: jsonAnswer({ status: 400, message: 'missing client id' }, { status: 400 }),
      ...inBody,
    },
    client_id_header: {
      url: 'https://api.twitch.tv/helix/games/top',
      isCall: true,
      result: jsonAnswer(
        { error: 'Unauthorized', status: 401, message: 'Client ID is missing' },
        { status: 401 },
      ),
    },
  },
  reddit: {
    user_agent: { url: 'https://www.reddit.com/api/v1/access_token', result: answer({ status: 429 }) },
    in_header_only: {
      url: 'https://www.reddit.com/api/v1/access_token',
      profile: { clientAuthentication: 'client_secret_post' },
      result: jsonAnswer({ message: 'Unauthorized', error: 401 }, { status: 401 }),
      change: { clientAuthentication: 'client_secret_basic' },
    },
  },
  zoom: {
    account_credentials_wanted: {
      result: jsonAnswer(
        { reason: 'unsupported grant type', error: 'unsupported_grant_type' },
        { status: 400 },
      ),
    },
    client_refused: {
      result: jsonAnswer(
        { reason: 'Invalid client_id or client_secret', error: 'invalid_client' },
        { status: 400 },
      ),
    },
  },
  shopify: {
    shop_not_permitted: {
      result: refused('shop_not_permitted', 'Client credentials cannot be performed on this shop.'),
    },
    application_cannot_be_found: {
      url: shop,
      result: refused('application_cannot_be_found', 'The application was not found.'),
    },
    shop_unknown: { url: shop, result: answer({ status: 404 }) },
    in_body_only: { url: shop, result: refused('invalid_request', 'Missing client_id'), ...inBody },
    own_header: {
      url: 'https://acme.myshopify.com/admin/api/2026-07/shop.json',
      isCall: true,
      result: jsonAnswer({ errors: '[API] Invalid API key or access token' }, { status: 401 }),
    },
  },
  paypal: {
    environment: {
      result: jsonAnswer(
        { error: 'invalid_client', error_description: 'Client Authentication failed' },
        { status: 401, headers: { 'paypal-debug-id': 'f1e2d3' } },
      ),
      suggests: ['paypal_use_other_environment', 'check_client_and_secret'],
    },
  },
  spotify: inHeaderOnly('https://accounts.spotify.com/api/token'),
  xero: inHeaderOnly('https://identity.xero.com/connect/token'),
  x: inHeaderOnly('https://api.twitter.com/oauth2/token'),
  zendesk: {
    scope_not_allowed: {
      url: 'https://acme.zendesk.com/oauth/tokens',
      profile: scope('read'),
      result: refused('invalid_scope'),
      change: { scope: [{ do: 'remove', key: 'scope' }] },
    },
    in_body: {
      url: 'https://acme.zendesk.com/oauth/tokens',
      result: refused('invalid_client', undefined, 401),
      ...inBody,
    },
  },
  aws_api_gateway: {
    path_unknown: {
      result: jsonAnswer({ message: 'Missing Authentication Token' }, { status: 403 }),
      suggests: ['aws_api_gateway_check_stage'],
    },
    call_path_unknown: {
      url: 'https://api.example.com/v1/me',
      isCall: true,
      result: jsonAnswer({ message: 'Missing Authentication Token' }, { status: 403 }),
      suggests: ['aws_api_gateway_check_call_stage', 'ask_service'],
    },
    refused_before: {
      result: jsonAnswer({ message: 'Forbidden' }, forbiddenByAws),
      suggests: ['aws_api_gateway_check_key', 'allow_address'],
    },
    call_refused_before: {
      url: 'https://api.example.com/v1/me',
      isCall: true,
      result: jsonAnswer({ message: 'Forbidden' }, forbiddenByAws),
      suggests: ['aws_api_gateway_check_call_key', 'allow_address'],
    },
  },
  layer7: {
    path_unknown: {
      result: falsified('Service Not Found. The URL may be invalid.'),
      suggests: ['check_address'],
    },
    client_refused: {
      profile: { clientAuthentication: 'client_secret_post' },
      result: falsified('Authentication Required'),
      suggests: ['send_in_header', 'check_client_and_secret', 'ask_provider'],
    },
    rule_unmet: {
      result: falsified('Assertion Falsified'),
      suggests: ['layer7_check_request', 'check_address', 'ask_provider'],
    },
    call_path_unknown: {
      ...called,
      result: falsified('Service Not Found. The URL may be invalid.'),
      suggests: ['check_call_address'],
    },
    call_rule_unmet: {
      ...called,
      result: jsonAnswer({ message: 'Policy Falsified' }, { status: 403 }),
      suggests: ['layer7_check_call', 'check_call_address', 'ask_service'],
    },
  },
  pax8: {
    audience_missing: {
      url: 'https://api.pax8.com/v1/token',
      result: refused('access_denied', undefined, 403),
      suggests: ['add_audience', 'send_in_body'],
    },
  },
  tailscale: {
    client_refused: {
      url: 'https://api.tailscale.com/api/v2/oauth/token',
      result: refused('invalid_client', undefined, 401),
      ...inBody,
    },
  },
};
