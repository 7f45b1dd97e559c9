import { answer, jsonAnswer, tokenAnswer } from '../transport-results.ts';
import { calling } from './call-cases.ts';
import type { SuggestionCase } from './suggestion-cases.ts';

const byKey = {
  step: 'check',
  profile: { type: 'api_key' },
  inputs: { key: 'k3y-0f-th3-s3rv1c3' },
} as const;
const ofGateway = 'So a gateway in front of a provider answers that wants a key of its own';
const refused = (status: number, body: object, headers: Readonly<Record<string, string>> = {}) => [
  jsonAnswer(body, { status, headers }),
];
const kong = { 'www-authenticate': 'Key realm="kong"' };
const azure = {
  'www-authenticate':
    'AzureApiManagementKey realm="https://api.example.com",name="Ocp-Apim-Subscription-Key",type="header"',
};
const withHeader = (key: string) => ({
  clientSecret: 'AbcDef123456',
  tokenRequestHeaders: [{ key, value: 'k3y-0f-th3-g4t3way' }],
});

/** What gateways say to a token request that comes without their key. */
const gatewaysOfProviders = [
  ['3scale', answer({ status: 403, body: 'Authentication parameters missing' })],
  ['3scale by its name', jsonAnswer({ reason: 'user_key is missing' }, { status: 403 })],
  ['Tyk', jsonAnswer({ error: 'Authorization field missing' }, { status: 401 })],
  ['Tyk under 400', jsonAnswer({ error: 'Authorization field missing' }, { status: 400 })],
  ['Tyk, which takes the client for it,', jsonAnswer({ error: 'Key not authorised' }, { status: 403 })],
  ['RapidAPI', jsonAnswer({ message: 'Missing RapidAPI application key' }, { status: 401 })],
  [
    'IBM API Connect',
    jsonAnswer(
      { httpCode: '401', httpMessage: 'Unauthorized', moreInformation: 'Client id missing.' },
      { status: 401 },
    ),
  ],
] as const;

/** Gateways that want a key of their own, in front of a provider or of a service. */
export const gatewayKeys: readonly SuggestionCase[] = [
  {
    title: 'a key that is not accepted, where a header carries one: what stands in it, and no other header',
    profile: withHeader('X-Api-Key'),
    results: refused(401, { message: 'Invalid API key' }),
    says: [ofGateway],
    suggests: ['check_request_header', 'send_in_body'],
  },
  {
    title: 'the same under 403: the header before the rights of the client',
    profile: withHeader('apikey'),
    results: refused(403, { message: 'API Key not found' }),
    says: [ofGateway],
    suggests: ['check_request_header', 'grant_access'],
  },
  {
    title: 'a key that is missed under 403: a header',
    results: refused(403, { message: 'Missing API key' }),
    suggests: ['add_request_header', 'grant_access'],
  },
  {
    title: 'a key that is missed under 400, as Google says it: a header before another address',
    results: refused(400, {
      error: { code: 400, message: 'API key not valid. Please pass a valid API key.' },
    }),
    suggests: ['add_request_header', 'use_token_endpoint'],
  },
  {
    title: 'a key that only the challenge asks for, as Kong does: a header',
    results: refused(401, { message: 'Unauthorized' }, { 'www-authenticate': 'Key realm="kong"' }),
    suggests: ['add_request_header'],
  },
  {
    title: 'a key under a code of its own: a header before the documentation',
    results: refused(401, { error: 'invalid_api_key', error_description: 'No.' }),
    suggests: ['add_request_header', 'read_documentation'],
  },
  {
    title: 'a client that is called by its API key: no header',
    profile: { clientSecret: 'AbcDef123456' },
    results: refused(400, {
      error: 'unknown_shop',
      error_description: 'Could not find an application with api_key 1f2e',
    }),
    suggests: ['read_documentation'],
  },
  {
    title: 'a key that IBM calls the ID of the client, where its header was sent',
    profile: withHeader('X-IBM-Client-Id'),
    results: refused(401, { httpCode: '401', moreInformation: 'Client id not registered.' }),
    says: ['It said: “Client id not registered”.'],
    suggests: ['check_request_header'],
  },
  ...gatewaysOfProviders.map(([gateway, result]): SuggestionCase => ({
    title: `the key that ${gateway} misses, which was sent in no header: one`,
    results: [result],
    says: [ofGateway],
    suggests: ['add_request_header'],
  })),
  {
    title: 'a header that is named beside an OAuth error: that one before the rows',
    results: refused(400, { error: 'invalid_request', error_description: 'Missing header: x-tenant-id' }),
    suggests: ['add_request_header', 'check_parameters'],
  },
  {
    title:
      'client credentials that are sought in the header or the body: the other place, and no other header',
    profile: { clientSecret: 'AbcDef123456', clientAuthentication: 'client_secret_post' },
    results: refused(400, {
      error: 'invalid_request',
      error_description: 'Client credentials have to be in the header or the body.',
    }),
    suggests: ['send_in_header', 'check_parameters'],
  },
  {
    title: 'the header Authorization, which no row may set: the other place of ID and secret',
    profile: { clientSecret: 'AbcDef123456', clientAuthentication: 'client_secret_post' },
    results: refused(401, { message: 'Missing Authorization header' }),
    suggests: ['send_in_header', 'check_client_and_secret'],
  },
  {
    title:
      'a call whose challenge names a key in a header of its own, as Azure does: that header, and no scheme',
    step: 'check',
    profile: calling,
    results: [
      tokenAnswer(),
      ...refused(401, { message: 'Access denied due to missing subscription key.' }, azure),
    ],
    says: ['The service wants a key, and did not find it', 'name="Ocp-Apim-Subscription-Key"'],
    suggests: ['add_call_header', 'check_token_place'],
  },
  {
    title: 'the same, where such a header was sent: what stands in it',
    step: 'check',
    profile: {
      ...calling,
      authorizationFields: [
        ...calling.authorizationFields,
        { fieldType: 'header', fieldKey: 'x-api-key', fieldValue: 'k3y-0f-th3-g4t3way' },
      ],
    },
    results: [tokenAnswer(), ...refused(401, { message: 'Unauthorized' }, kong)],
    says: ['The service wants a key'],
    suggests: ['check_call_header', 'check_token_place'],
  },
  {
    title: 'the same of user name and password, which a gateway does not look at',
    step: 'check',
    profile: { type: 'basic' },
    inputs: { username: 'ada', password: 'correct horse battery' },
    results: refused(401, { message: 'No API key found in request' }, kong),
    says: [
      'The service wants a key',
      'Whether the service accepts the user name and password is still open.',
    ],
    suggests: ['add_call_header'],
  },
  {
    title: 'a call without the key of a gateway, under 403: not that the service knows who is calling',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), ...refused(403, { message: 'Missing API key' })],
    says: ['The service wants a key, and did not find it or did not accept what it got (403).'],
    suggests: ['add_call_header', 'check_token_place'],
  },
  {
    title: 'the same under 400: that header before the other fields',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), ...refused(400, { message: 'API key not valid.' })],
    suggests: ['add_call_header', 'check_fields'],
  },
  {
    title: 'a call that lacks the header Authorization: where the token stands, and no header beside it',
    step: 'check',
    profile: {
      ...calling,
      authorizationFields: [{ fieldType: 'header', fieldKey: 'X-Token', fieldValue: '{{accessToken}}' }],
    },
    results: [tokenAnswer(), ...refused(401, { message: 'Authorization header is missing' })],
    suggests: ['check_token_place'],
  },
  {
    title: 'a key that a service does not find: the place, and not to enter it again',
    ...byKey,
    results: refused(401, { message: 'No API key found in request' }, kong),
    says: ['The service did not find the API key in the call (401). It looks for it in another place'],
    suggests: ['check_token_place', 'check_call_address'],
  },
  {
    title: 'a key that is missing or wrong: it again, first',
    ...byKey,
    results: refused(401, { message: 'Missing or invalid API key' }),
    says: ['The service did not accept the API key (401).'],
    suggests: ['check_entered', 'check_token_place'],
  },
  {
    title: 'a call that nobody is recognised by, under 403, as 3scale says it: not that somebody was',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), answer({ status: 403, body: 'Authentication parameters missing' })],
    says: ['The service does not know who is calling (403).'],
    suggests: ['check_token_place', 'add_audience'],
  },
  {
    title: 'a token that Tyk takes for a key and does not know, under 403: not that somebody was',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), ...refused(403, { error: 'Key not authorised' })],
    says: ['The service does not know who is calling (403).'],
    suggests: ['check_token_place', 'add_audience'],
  },
  {
    title:
      'the header that Tyk misses under 400, where the token stands in another: its place, and no fields',
    step: 'check',
    profile: {
      ...calling,
      authorizationFields: [{ fieldType: 'header', fieldKey: 'X-Token', fieldValue: '{{accessToken}}' }],
    },
    results: [tokenAnswer(), ...refused(400, { error: 'Authorization field missing' })],
    says: ['The service does not know who is calling (400).'],
    suggests: ['check_token_place', 'add_audience'],
  },
  {
    title: 'the ID of the client that IBM misses at a call: its header',
    step: 'check',
    profile: calling,
    results: [
      tokenAnswer(),
      ...refused(401, {
        httpCode: '401',
        httpMessage: 'Unauthorized',
        moreInformation: 'Client id missing.',
      }),
    ],
    says: ['The service wants a key'],
    suggests: ['add_call_header', 'check_token_place'],
  },
  {
    title: 'a key that 3scale misses by its name: its place, and not to enter it again',
    ...byKey,
    results: refused(403, { reason: 'user_key is missing' }),
    says: ['The service did not find the API key in the call (403).'],
    suggests: ['check_token_place', 'check_call_address'],
  },
  {
    title: 'a key that Tyk read in the header Authorization and does not know: it, and no word before it',
    ...byKey,
    results: refused(401, { error: 'Key not authorised' }),
    says: ['did not accept the API key (401)'],
    suggests: ['check_entered'],
  },
  {
    title: 'the same in words of Django, of a token that was sent',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), ...refused(403, { detail: 'Authentication credentials were not provided.' })],
    says: ['The service does not know who is calling (403).'],
    suggests: ['check_token_place'],
  },
  {
    title: '403 that misses a scope of the token: that somebody is recognised',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), ...refused(403, { message: 'Token is missing the required scope' })],
    says: ['The service knows who is calling'],
    suggests: ['check_scope', 'grant_access'],
  },
  {
    title:
      '403 to a key without a word of rights, as Tyk answers to one that it does not know: the key first',
    ...byKey,
    results: refused(403, { error: 'Access to this API has been disallowed' }),
    says: ['does not allow this call with the API key (403)', 'to a key that they do not know'],
    suggests: ['check_entered', 'grant_access', 'allow_address'],
  },
  {
    title: '403 to a key that speaks of rights: these, as the key is known',
    ...byKey,
    results: refused(403, { message: 'You are not subscribed to this API.' }),
    says: ['The service knows who is calling'],
    suggests: ['grant_access', 'allow_address'],
  },
  {
    title: '403 to a key that is not authorised itself: the key',
    ...byKey,
    results: refused(403, { error: 'Key not authorised' }),
    says: ['did not accept the API key (403)'],
    suggests: ['check_entered', 'check_token_place'],
  },
  {
    title: 'a key that has expired, as Google says it: a new one',
    ...byKey,
    results: refused(400, { error: { code: 400, message: 'API key expired. Please renew the API key.' } }),
    suggests: ['renew_entered', 'check_token_place'],
  },
];
