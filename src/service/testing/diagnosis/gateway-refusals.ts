import { answer, jsonAnswer, tokenAnswer } from '../transport-results.ts';
import { calling } from './call-cases.ts';
import type { DiagnosisCase } from './case.ts';
import type { SuggestionCase } from './suggestion-cases.ts';

const called: Pick<DiagnosisCase, 'step' | 'profile'> = { step: 'check', profile: calling };
const wso2 = (status: number, code: string, message: string, description: string) => [
  tokenAnswer(),
  jsonAnswer({ code, message, description }, { status }),
];

/** What Layer7 says where it misses who is calling. */
const falsified = (status: number) =>
  answer({
    status,
    headers: { 'content-type': 'text/xml' },
    body: '<e:Envelope xmlns:e="urn:e"><e:Body><e:Fault><faultcode>e:Server</faultcode><faultstring>Policy Falsified</faultstring><detail><l7:policyResult status="Authentication Required" xmlns:l7="http://www.layer7tech.com/ws/policy/fault"/></detail></e:Fault></e:Body></e:Envelope>',
  });

/** What gateways say to calls that they do not let through to the service. */
export const gatewayRefusals: readonly SuggestionCase[] = [
  {
    ...called,
    title: 'a description beside a message, as WSO2 has it: both, and what it wants a scope for',
    results: wso2(
      403,
      '900910',
      'The access token does not allow you to access the requested resource',
      'User is NOT authorized to access the Resource: /menu. Scope validation failed.',
    ),
    says: ['the requested resource: User is NOT authorized', 'Scope validation failed”'],
    suggests: ['check_scope', 'grant_access'],
  },
  {
    ...called,
    title: 'a description that begins with the message: it alone',
    results: wso2(401, '900901', 'Invalid Credentials', 'Invalid Credentials. Make sure they are right'),
    says: ['It said: “Invalid Credentials. Make sure they are right”'],
    suggests: ['check_token_place'],
  },
  {
    ...called,
    title: 'a key in place of the token, as WSO2 lists what it takes: none beside it',
    results: wso2(
      401,
      '900902',
      'Missing Credentials',
      "Make sure your API invocation call has a header: 'Authorization : Bearer ACCESS_TOKEN' or 'apikey: API_KEY'",
    ),
    says: ['The service does not know who is calling (401).'],
    suggests: ['check_token_place', 'add_audience'],
  },
  {
    ...called,
    title: 'the name of the protocol in a challenge, as WSO2 sends it to everybody: Bearer is right',
    results: [
      tokenAnswer(),
      answer({
        status: 401,
        headers: { 'www-authenticate': 'OAuth2 realm="WSO2 API Manager"' },
        body: '<ams:fault xmlns:ams="urn:a"><ams:code>900901</ams:code><ams:message>Invalid Credentials</ams:message><ams:description>Access failure for API: /menu</ams:description></ams:fault>',
      }),
    ],
    says: [
      'does not know who is calling (401)',
      'It said: “Invalid Credentials: Access failure for API: /menu”',
    ],
    suggests: ['check_token_place', 'add_audience'],
  },
  {
    ...called,
    title: 'the same to a token without a word before it: Bearer, and not that name',
    profile: {
      ...calling,
      authorizationFields: [
        { fieldType: 'header', fieldKey: 'Authorization', fieldValue: '{{accessToken}}' },
      ],
    },
    results: [tokenAnswer(), answer({ status: 401, headers: { 'www-authenticate': 'OAuth2 realm="a"' } })],
    says: ['The service wants the word Bearer before the token'],
    suggests: ['use_scheme', 'check_token_place'],
  },
  ...[401, 403, 500].map((status) => ({
    ...called,
    title: `the reason of Layer7 in an attribute under ${String(status)}: who is calling`,
    results: [tokenAnswer(), falsified(status)],
    says: [
      `The service does not know who is calling (${String(status)}).`,
      'It said: “Policy Falsified: Authentication Required”',
    ],
    suggests: ['check_token_place', 'add_audience'],
  })),
];
