import { answer, jsonAnswer, tokenAnswer } from '../transport-results.ts';
import { calling } from './call-cases.ts';
import type { DiagnosisCase } from './case.ts';
import type { SuggestionCase } from './suggestion-cases.ts';

const byKey: Pick<DiagnosisCase, 'step' | 'profile' | 'inputs'> = {
  step: 'check',
  profile: {
    type: 'api_key',
    authorizationFields: [{ fieldType: 'header', fieldKey: 'X-Api-Key', fieldValue: '{{key}}' }],
  },
  inputs: { key: 'k3y-0f-th3-s3rv1c3' },
};

/** A fault of SOAP 1.1, which comes under 500. */
const fault = (code: string, words: string) =>
  answer({
    status: 500,
    body: `<e:Envelope xmlns:e="urn:e"><e:Body><e:Fault><faultcode>${code}</faultcode><faultstring>${words}</faultstring></e:Fault></e:Body></e:Envelope>`,
  });
const wrongPassword = fault('e:Client.authenticationError', 'invalid username or password');

const graphql = (message: string, code: string, status: number) =>
  jsonAnswer({ errors: [{ message, extensions: { code } }] }, { status });
const notLoggedIn = graphql('You must be logged in', 'UNAUTHENTICATED', 500);

/** Calls whose refusal names its cause in words. */
export const refusedCalls: readonly SuggestionCase[] = [
  {
    title: 'a password that a fault of SOAP refuses under 500, as Workday answers: it, and not to wait',
    step: 'check',
    profile: { type: 'basic' },
    inputs: { username: 'ada', password: 'correct horse battery' },
    results: [wrongPassword],
    says: ['did not accept the user name and password (500)'],
    suggests: ['check_entered', 'check_token_place'],
  },
  {
    title: 'the same of a token',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), wrongPassword],
    says: ['The service does not know who is calling (500).'],
    suggests: ['check_token_place', 'add_audience'],
  },
  {
    title: 'rights that a fault of SOAP denies under 500: these',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), fault('e:Client.validationError', 'The task submitted is not authorized.')],
    says: ['does not allow this call (500)'],
    suggests: ['grant_access'],
  },
  {
    title: 'a fault of SOAP about something else: that of the service',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), fault('e:Server', 'Object reference not set.')],
    says: ['reports a fault of its own (500)'],
    suggests: ['test_again', 'ask_service'],
  },
  {
    title: 'the code of GraphQL under 500, as Apollo gives it: who is calling, and not to wait',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), notLoggedIn],
    says: ['The service does not know who is calling (500).'],
    suggests: ['check_token_place', 'add_audience'],
  },
  {
    ...byKey,
    title: 'the same to a key: it',
    results: [notLoggedIn],
    says: ['did not accept the API key (500)'],
    suggests: ['check_entered', 'check_token_place'],
  },
  {
    title: 'the same where nothing says who is calling: a field',
    step: 'check',
    profile: { ...calling, authorizationFields: [] },
    results: [tokenAnswer(), notLoggedIn],
    suggests: ['add_token_field'],
  },
  {
    title: 'the code of GraphQL for rights under 400: these, and no mistake in the call',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), graphql('Not yours', 'FORBIDDEN', 400)],
    says: ['does not allow this call (400)'],
    suggests: ['grant_access', 'check_scope'],
  },
  {
    title: 'another code of GraphQL under 500: that of the service',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), graphql('No.', 'INTERNAL_SERVER_ERROR', 500)],
    says: ['reports a fault of its own (500)'],
    suggests: ['test_again', 'ask_service'],
  },
  {
    title: 'a limit under 403, as Salesforce says it: a pause, and no rights',
    step: 'check',
    profile: calling,
    results: [
      tokenAnswer(),
      jsonAnswer([{ message: 'TotalRequests Limit exceeded.', errorCode: 'REQUEST_LIMIT_EXCEEDED' }], {
        status: 403,
      }),
    ],
    says: ['wants a pause: too many requests (403).'],
    suggests: ['test_again', 'ask_service'],
  },
  {
    title: 'a call too many under 403, as GitHub says it: a pause, and no rights',
    step: 'check',
    profile: calling,
    results: [
      tokenAnswer(),
      jsonAnswer({ message: 'API rate limit exceeded for user ID 1.' }, { status: 403 }),
    ],
    says: ['wants a pause: too many requests (403).'],
    suggests: ['test_again', 'ask_service'],
  },
  {
    title: 'a quota under 403, as Google says it: the same',
    step: 'check',
    profile: calling,
    results: [
      tokenAnswer(),
      answer({ status: 403, headers: { 'retry-after': '60' }, body: 'Quota exceeded: rate limit of calls' }),
    ],
    says: ['wants a pause of 60 seconds: too many requests (403).'],
    suggests: ['test_again_later', 'ask_service'],
  },
  {
    title: 'a token for another audience under 403, as Istio says it: that, and no rights',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), answer({ status: 403, body: 'Audiences in Jwt are not allowed' })],
    says: ['did not accept the token (403)'],
    suggests: ['add_audience', 'check_environment'],
  },
  {
    title: 'a token whose issuer is not trusted, as Istio says it: not that it is sought elsewhere',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), answer({ status: 401, body: 'Jwt issuer is not configured' })],
    says: ['did not accept the token (401)'],
    suggests: ['add_audience', 'check_environment'],
  },
  {
    title: 'a token that is invalid, as Notion says it: it was read where it stood',
    step: 'check',
    profile: calling,
    results: [
      tokenAnswer(),
      jsonAnswer({ status: 401, code: 'unauthorized', message: 'API token is invalid.' }, { status: 401 }),
    ],
    says: ['did not accept the token (401)'],
    suggests: ['add_audience', 'check_environment'],
  },
  {
    title: 'an invalid token that guards a form: not the one of the call',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), jsonAnswer({ message: 'CSRF check failed: invalid token' }, { status: 403 })],
    says: ['wants a token against forged requests (CSRF) with this call (403)'],
    suggests: ['check_call_address'],
  },
  {
    title: 'a POST without what Jenkins calls a crumb: GET, and no rights',
    step: 'check',
    profile: { ...calling, checkMethod: 'POST' },
    results: [
      tokenAnswer(),
      answer({
        status: 403,
        headers: { 'content-type': 'text/html' },
        body: '<html><title>Error 403 No valid crumb was included in the request</title></html>',
      }),
    ],
    says: ['wants a token against forged requests (CSRF) with this call (403)'],
    suggests: ['use_method', 'check_call_address'],
  },
  {
    title: 'a challenge that names what MuleSoft wants beside the token: its header, and no scheme',
    step: 'check',
    profile: calling,
    results: [
      tokenAnswer(),
      jsonAnswer(
        { error: 'Client ID is not present' },
        { status: 401, headers: { 'www-authenticate': 'Client-ID-Enforcement' } },
      ),
    ],
    suggests: ['add_call_header', 'check_token_place'],
  },
  {
    title: '403 without an authorization, as SAP calls a right: that somebody is recognised',
    step: 'check',
    profile: calling,
    results: [
      tokenAnswer(),
      jsonAnswer({ error: { message: 'No authorization for object 7' } }, { status: 403 }),
    ],
    says: ['The service knows who is calling'],
    suggests: ['grant_access'],
  },
  {
    ...byKey,
    title: 'the same to a key: not that it was not found, nor that it may be unknown',
    results: [jsonAnswer({ error: { message: 'No authorization for object 7' } }, { status: 403 })],
    says: ['The service knows who is calling'],
    suggests: ['grant_access'],
  },
  {
    ...byKey,
    title: 'a key that a service takes for a token and refuses under 403, as Cloudflare does: the key',
    results: [
      jsonAnswer(
        { success: false, errors: [{ code: 9109, message: 'Invalid access token' }] },
        { status: 403 },
      ),
    ],
    says: ['did not accept the API key (403)'],
    suggests: ['check_entered', 'check_token_place'],
  },
  {
    ...byKey,
    title: 'a key in another header where a challenge asks for Authorization: the place first',
    results: [answer({ status: 401, headers: { 'www-authenticate': 'Basic realm="api"' } })],
    says: ['did not accept the API key (401)'],
    suggests: ['check_token_place', 'check_entered'],
  },
];
