import type { ProfileChange } from '#contract/profile-change.ts';
import { answer, jsonAnswer, tokenAnswer } from '../transport-results.ts';
import { brokenConnections } from './broken-connections.ts';
import { calledTenants } from './called-tenants.ts';
import { calling } from './call-cases.ts';
import type { DiagnosisCase } from './case.ts';
import { gatewayKeys } from './gateway-keys.ts';
import { gatewayRefusals } from './gateway-refusals.ts';
import { namedCauses } from './named-causes.ts';
import { otherWords } from './other-words.ts';
import { proofCases } from './proof-cases.ts';
import { refusalsInSuccess } from './refusals-in-success.ts';
import { refusedCalls } from './refused-calls.ts';
import { refusedUser } from './refused-user.ts';
import { shownAssertions } from './shown-assertions.ts';
import { wantedSignIns } from './wanted-sign-ins.ts';

/** What is suggested in which order, with the changes that come along. */
export interface SuggestionCase extends DiagnosisCase {
  readonly title: string;
  readonly suggests: readonly string[];
  readonly changes?: readonly ProfileChange[];
}

const refused = [jsonAnswer({ error: 'invalid_client' }, { status: 401 })];
const to = (status: number, location: string) => [answer({ status, headers: { location } })];
const tenancy = { enabled: true, baseUrl: 'https://{tenant}.example.com' };

/** Where the suggestion depends on the profile. */
export const suggestionCases: readonly SuggestionCase[] = [
  refusedUser,
  ...otherWords,
  ...namedCauses,
  ...gatewayKeys,
  ...gatewayRefusals,
  ...wantedSignIns,
  ...refusalsInSuccess,
  ...refusedCalls,
  ...calledTenants,
  ...brokenConnections,
  ...proofCases,
  ...shownAssertions,
  {
    title: 'invalid_client, sent in the body: the header next',
    profile: { clientAuthentication: 'client_secret_post' },
    results: refused,
    suggests: ['send_in_header'],
    changes: [{ clientAuthentication: 'client_secret_basic' }],
  },
  {
    title: 'invalid_client with a secret that encoding changes: the other encoding first',
    profile: { clientSecret: 's:e+c/r t&=%' },
    results: refused,
    suggests: ['do_not_encode_basic', 'send_in_body'],
    changes: [
      { clientAuthentication: 'client_secret_basic_raw' },
      { clientAuthentication: 'client_secret_post' },
    ],
  },
  {
    title: 'invalid_client without that encoding: with it',
    profile: { clientSecret: 's:e+c/r t&=%', clientAuthentication: 'client_secret_basic_raw' },
    results: refused,
    suggests: ['encode_basic', 'send_in_body'],
    changes: [
      { clientAuthentication: 'client_secret_basic' },
      { clientAuthentication: 'client_secret_post' },
    ],
  },
  {
    title: 'invalid_client with a secret that encoding leaves as it is: no other encoding',
    profile: { clientSecret: 'Abc-Def_123.456' },
    results: refused,
    suggests: ['send_in_body', 'check_client_and_secret'],
    changes: [{ clientAuthentication: 'client_secret_post' }],
  },
  {
    title: 'invalid_client with a line break behind the secret: trimming first',
    profile: { clientSecret: 'pasted-secret\n' },
    results: refused,
    suggests: ['trim_secret', 'do_not_encode_basic', 'send_in_body'],
  },
  {
    title: 'invalid_client of a public client: a secret',
    profile: { clientAuthentication: 'none', clientSecret: null },
    results: refused,
    suggests: ['authenticate_client'],
    changes: [{ clientAuthentication: 'client_secret_basic' }],
  },
  {
    title: 'invalid_client of a tenancy: the tenancy',
    profile: { clientSecret: 'AbcDef123456', tenancy, tokenRequestUrl: 'https://{tenant}.example.com/token' },
    tenant: 'acme',
    results: refused,
    suggests: ['send_in_body', 'check_client_and_secret', 'check_tenancy'],
  },
  {
    title: 'invalid_scope where none was sent: one',
    results: [jsonAnswer({ error: 'invalid_scope' }, { status: 400 })],
    suggests: ['add_scope'],
  },
  {
    title: 'invalid_scope of several scopes: commas last',
    profile: { scope: [{ key: 'scope', value: 'a b' }] },
    results: [jsonAnswer({ error: 'invalid_scope' }, { status: 400 })],
    suggests: ['check_scope', 'separate_by_comma'],
    changes: [{ scopeSeparator: 'comma' }],
  },
  {
    title: 'a redirect of a loopback address to https: that',
    profile: { tokenRequestUrl: 'http://127.0.0.1/token' },
    results: to(301, 'https://127.0.0.1/token'),
    suggests: ['use_https'],
    changes: [{ tokenRequestUrl: 'https://127.0.0.1/token' }],
  },
  {
    title: 'the same with a tenancy: the tenancy stays in the address',
    profile: { tenancy, tokenRequestUrl: 'http://{tenant}.localhost/token' },
    tenant: 'acme',
    results: to(308, 'https://acme.localhost/token'),
    suggests: ['use_https'],
    changes: [{ tokenRequestUrl: 'https://{tenant}.localhost/token' }],
  },
  {
    title: 'a redirect on the same host: there',
    results: to(307, '/v2/token'),
    suggests: ['use_redirect_target'],
    changes: [{ tokenRequestUrl: 'https://idp.example.com/v2/token' }],
  },
  {
    title: 'a redirect to another host: no click leads a secret there',
    results: to(307, 'https://evil.example/token'),
    suggests: ['check_redirect_target', 'use_token_endpoint'],
    changes: [],
  },
  {
    title: 'a redirect to a login page: not there',
    results: to(302, '/login?returnTo=%2Ftoken'),
    suggests: ['use_token_endpoint'],
    changes: [],
  },
  {
    title: 'a redirect to an internal address: not there',
    results: to(302, 'http://169.254.169.254/latest/meta-data/'),
    suggests: ['use_token_endpoint'],
    changes: [],
  },
  {
    title: 'a redirect whose target repeats the secret: no change that holds it',
    results: to(307, '/token?client_secret=correct+horse+battery'),
    suggests: [],
    changes: [],
  },
  {
    title: 'a token URL that cannot be used: the field',
    profile: { tenancy, tokenRequestUrl: 'https://{tenant}.example.com/token' },
    results: [],
    suggests: ['correct_field'],
    changes: [],
  },
  {
    title: 'a service that says nothing of schemes, called with the token alone: Bearer before it',
    step: 'check',
    profile: {
      ...calling,
      authorizationFields: [
        { fieldType: 'header', fieldKey: 'Authorization', fieldValue: '{{accessToken}}' },
      ],
    },
    results: [tokenAnswer(), answer({ status: 401 })],
    suggests: ['use_bearer', 'check_token_place'],
    changes: [],
  },
  {
    title: 'the authorization endpoint in place of the token endpoint: the one beside it',
    profile: { tokenRequestUrl: 'https://idp.example.com/oauth2/authorize?x=1' },
    results: [answer({ status: 405 })],
    suggests: ['use_token_path', 'use_token_endpoint'],
    changes: [{ tokenRequestUrl: 'https://idp.example.com/oauth2/token?x=1' }],
  },
  {
    title: 'the same of Keycloak, which shows a login page',
    profile: { tokenRequestUrl: 'https://idp.example.com/realms/a/protocol/openid-connect/auth' },
    results: [
      answer({ headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Sign in</title>' }),
    ],
    suggests: ['use_token_path'],
    changes: [{ tokenRequestUrl: 'https://idp.example.com/realms/a/protocol/openid-connect/token' }],
  },
  {
    title: 'a token in another place: from there',
    results: [jsonAnswer({ data: { token: 'opaque-token-1' } })],
    suggests: ['take_token_from', 'use_oauth_endpoint'],
    changes: [{ tokenLocation: 'json', tokenPath: 'data.token' }],
  },
  {
    title: 'an ID token alone: the right address, then that token',
    results: [jsonAnswer({ id_token: 'opaque-token-1' })],
    suggests: ['use_oauth_endpoint', 'take_token_from'],
    changes: [{ tokenLocation: 'json', tokenPath: 'id_token' }],
  },
  {
    title: 'a token behind a name with a dot, which no path leads to: no change',
    results: [jsonAnswer({ 'my.access_token': 'opaque-token-1' })],
    suggests: ['use_oauth_endpoint'],
    changes: [],
  },
  {
    title: 'a token where the standard has it, and a path to another place: as the standard has it',
    profile: { tokenPath: 'data.token' },
    results: [tokenAnswer()],
    suggests: ['take_token_as_standard'],
    changes: [{ tokenLocation: 'json', tokenPath: '' }],
  },
  {
    title: 'a header that is not there: where the profile looks',
    profile: { tokenLocation: 'header', tokenHeader: 'X-Auth-Token' },
    results: [jsonAnswer({ status: 'ok' })],
    suggests: ['check_where_token_is', 'use_oauth_endpoint'],
    changes: [],
  },
  {
    title: 'a form in place of JSON: read as a form',
    results: [answer({ body: 'access_token=opaque-token-1&token_type=bearer' })],
    suggests: ['take_token_from_form', 'use_oauth_endpoint'],
    changes: [{ tokenLocation: 'form', tokenPath: '' }],
  },
  {
    title: 'a bare token: the whole answer',
    results: [answer({ body: 'b3BhcXVlLXRva2VuLTE4' })],
    suggests: ['take_token_from_text', 'use_oauth_endpoint'],
    changes: [{ tokenLocation: 'text', tokenPath: '' }],
  },
  {
    title: 'a token without a type: as a Bearer token',
    results: [tokenAnswer({ token_type: undefined })],
    suggests: ['assume_bearer'],
    changes: [{ tokenPath: 'access_token' }],
  },
  {
    title: 'a POST where only GET is allowed: by GET',
    results: [answer({ status: 405, headers: { allow: 'GET, HEAD' } })],
    suggests: ['request_by_get', 'use_token_endpoint'],
    changes: [{ tokenRequestMethod: 'GET' }],
  },
  {
    title: 'a GET that is not allowed: by POST',
    profile: { tokenRequestMethod: 'GET' },
    results: [answer({ status: 405 })],
    suggests: ['request_by_post'],
    changes: [{ tokenRequestMethod: 'POST' }],
  },
  {
    title: 'a form where JSON is asked for: as JSON',
    results: [
      jsonAnswer({ error: 'invalid_request', error_description: 'Send a JSON body.' }, { status: 400 }),
    ],
    suggests: ['send_json'],
    changes: [{ tokenRequestBody: 'json' }],
  },
  {
    title: 'JSON that is not taken: as a form',
    profile: { tokenRequestBody: 'json' },
    results: [answer({ status: 415 })],
    suggests: ['send_form'],
    changes: [{ tokenRequestBody: 'form' }],
  },
  {
    title: 'a media type that is not taken where a form was asked for: the address',
    results: [jsonAnswer({ message: 'Must be x-www-form-urlencoded.' }, { status: 415 })],
    suggests: ['use_oauth_endpoint'],
    changes: [],
  },
  {
    title: 'a grant type that is not offered: allow it, then one of the provider’s own',
    results: [jsonAnswer({ error: 'unsupported_grant_type' }, { status: 400 })],
    suggests: ['allow_grant', 'use_token_endpoint', 'use_own_grant_type'],
    changes: [],
  },
  {
    title: 'a service that names a header it misses: that header',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), jsonAnswer({ message: 'Client ID is missing' }, { status: 401 })],
    suggests: ['add_call_header', 'check_token_place'],
    changes: [],
  },
];
