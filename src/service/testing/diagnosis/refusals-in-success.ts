import type { TransportResult } from '../../ports/transport.ts';
import { answer, jsonAnswer, tokenAnswer } from '../transport-results.ts';
import { calling } from './call-cases.ts';
import type { SuggestionCase } from './suggestion-cases.ts';

/** A key that a service refuses although it says 200. */
function refusedKey(title: string, result: TransportResult, words: string): SuggestionCase {
  return {
    title,
    step: 'check',
    profile: { type: 'api_key' },
    inputs: { key: 'k3y-0f-th3-s3rv1c3' },
    results: [result],
    says: ['The status is 200, but the answer reports an error', words],
    suggests: ['check_entered', 'check_token_place'],
  };
}

/** The answer of a service to a call with a token, under 200. */
function answered(title: string, body: object, says: string, suggests: readonly string[]): SuggestionCase {
  const results = [tokenAnswer(), jsonAnswer(body)];
  return { title, step: 'check', profile: calling, results, says: [says], suggests };
}

/** One error of GraphQL. */
const graphql = (message: string, code: string, rest: object = {}) => ({
  errors: [{ message, extensions: { code } }],
  ...rest,
});

/** Calls that were answered with 200 and refused in what came. */
export const refusalsInSuccess: readonly SuggestionCase[] = [
  refusedKey(
    'a flag under 200, as Flickr has it: that the call failed, and the key',
    jsonAnswer({ stat: 'fail', code: 100, message: 'Invalid API Key (Key has invalid format)' }),
    '“Invalid API Key (Key has invalid format)”',
  ),
  refusedKey(
    'a status in words under 200, as Google Maps has it',
    jsonAnswer({ error_message: 'The provided API key is invalid.', results: [], status: 'REQUEST_DENIED' }),
    '“The provided API key is invalid”',
  ),
  refusedKey(
    'a status of HTTP in the answer',
    jsonAnswer({ code: '401', msg: 'Invalid token', data: null }),
    'an error: 401.',
  ),
  refusedKey(
    'the same as a number, as Monday has it',
    jsonAnswer({ error_message: 'Not Authenticated', status_code: 401 }),
    '“Not Authenticated”',
  ),
  refusedKey(
    'a member that says no in words, as OMDb has it',
    jsonAnswer({ Response: 'False', Error: 'Invalid API key!' }),
    '“Invalid API key!”',
  ),
  refusedKey(
    'a fault of SOAP under 200',
    answer({
      body: '<s:Envelope><s:Body><s:Fault><faultcode>s:Client</faultcode><faultstring>Login failed</faultstring></s:Fault></s:Body></s:Envelope>',
    }),
    '“Login failed”',
  ),
  refusedKey(
    'the words of Flickr in XML, which stand in attributes',
    answer({ body: '<?xml version="1.0"?><rsp stat="fail"><err code="100" msg="Invalid API Key"/></rsp>' }),
    '“Invalid API Key”',
  ),
  refusedKey(
    'the code of GraphQL beside no data',
    jsonAnswer(graphql('Not logged in', 'UNAUTHENTICATED', { data: null })),
    'an error: UNAUTHENTICATED.',
  ),
  answered(
    'a refusal of GraphQL beside data that is public, behind another error: the place of the token',
    {
      errors: [{ message: 'No such room' }, { message: 'Invalid token', errorType: 'UnauthorizedException' }],
      data: { hotels: 7, viewer: null },
    },
    '“No such room”',
    ['check_token_place', 'check_scope'],
  ),
  answered(
    'a scope that GitHub misses in GraphQL: that first',
    { data: { viewer: null }, errors: [{ type: 'INSUFFICIENT_SCOPES', message: 'Scopes are missing.' }] },
    'an error: INSUFFICIENT_SCOPES.',
    ['check_scope', 'check_token_place'],
  ),
  answered(
    'a mistake in the query of GraphQL: the fields, and not the token',
    graphql('Cannot query field "foo".', 'GRAPHQL_VALIDATION_FAILED'),
    'GRAPHQL_VALIDATION_FAILED',
    ['check_fields', 'check_call_address', 'ask_service'],
  ),
  answered(
    'a limit of GraphQL under 200, as Shopify has it: a pause',
    graphql('Throttled', 'THROTTLED'),
    'wants a pause: too many requests (200)',
    ['test_again', 'ask_service'],
  ),
  answered(
    'somebody who is switched off, as Slack says it: only that',
    { ok: false, error: 'account_inactive' },
    'an error: account_inactive.',
    ['have_enabled', 'ask_service'],
  ),
  {
    title: 'the same in XML of its own, of a token: its place',
    step: 'check',
    profile: calling,
    results: [
      tokenAnswer(),
      answer({ body: '<?xml version="1.0"?><rsp stat="fail"><err code="98" msg="Invalid token"/></rsp>' }),
    ],
    says: ['The status is 200, but the answer reports an error: 98.', '“Invalid token”'],
    suggests: ['check_token_place', 'check_scope'],
  },
];
