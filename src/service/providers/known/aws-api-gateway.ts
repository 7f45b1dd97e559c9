import type { SeenAnswer } from '../../diagnosis/seen.ts';
import { headerValue } from '../../evidence/answer/headers.ts';
import type { Advice, Provider } from '../provider.ts';

const missingToken = /^Missing Authentication Token$/m;
const checkStage: Advice = {
  code: 'check_stage',
  text: 'Compare the address with the invoke URL of the API: its stage, such as /prod, stands in it unless a custom domain names it.',
  field: 'tokenRequestUrl',
};
const checkCallStage: Advice = {
  code: 'check_call_stage',
  text: 'Compare the Check URL with the invoke URL of the API: its stage, such as /prod, stands in it unless a custom domain names it.',
  field: 'checkUrl',
};
const ofPath = 'AWS API Gateway has nothing at this path. It says so by asking for an authentication token.';
const ofKey =
  'It says so where a key of its own is missing or not accepted, and where a firewall or policy blocks the caller.';

/** What it says of keys, firewalls and policies; of rights it says AccessDeniedException. */
function isForbidden({ answer }: SeenAnswer): boolean {
  return /^ForbiddenException\b/.test(headerValue(answer.headers, 'x-amzn-errortype') ?? '');
}

/** A gateway in front of providers and services, which answers in its own words before they are asked. */
export const apiGateway: Provider = {
  id: 'aws_api_gateway',
  name: 'AWS API Gateway',
  hosts: [],
  gives: (seen) =>
    seen.answer.status === 403 &&
    (seen.error?.description === 'Missing Authentication Token' || isForbidden(seen)),
  meanings: [
    {
      id: 'path_unknown',
      grants: 'any',
      when: { status: 403, says: missingToken },
      summary: ofPath,
      explanation: ['Path, stage or method are not those of a deployed route; no token is missing.'],
      advice: [checkStage],
      basis: 'documented',
      stopsTrial: 'no_use',
    },
    {
      id: 'call_path_unknown',
      onCall: true,
      when: { status: 403, says: missingToken },
      summary: ofPath,
      explanation: [
        'As a rule path, stage or method are not those of a deployed route. An API that wants signatures of AWS says the same to whoever sends none.',
      ],
      advice: [checkCallStage, { use: 'ask_service' }],
      basis: 'documented',
      confidence: 'likely',
    },
    {
      id: 'refused_before',
      grants: 'any',
      when: { status: 403, asked: isForbidden },
      summary: 'AWS API Gateway refused the request, which the provider behind it never saw.',
      explanation: [ofKey],
      advice: [
        {
          code: 'check_key',
          text: 'If the provider gave a key for its gateway, send it in the header x-api-key under Request headers, and check its value.',
          field: 'tokenRequestHeaders',
        },
        { use: 'allow_address' },
        checkStage,
      ],
      basis: 'documented',
      confidence: 'likely',
      stopsTrial: 'no_use',
    },
    {
      id: 'call_refused_before',
      onCall: true,
      when: { status: 403, asked: isForbidden },
      summary: 'AWS API Gateway refused the call, which the service behind it never saw.',
      explanation: [ofKey],
      advice: [
        {
          code: 'check_call_key',
          text: 'If the service gave a key, send it in the header x-api-key as an authorization field, and check its value.',
          field: 'authorizationFields',
        },
        { use: 'allow_address' },
        checkCallStage,
      ],
      basis: 'documented',
      confidence: 'likely',
    },
  ],
  sources: [
    'https://aws.amazon.com/premiumsupport/knowledge-center/api-gateway-403-custom-domain/',
    'https://aws.amazon.com/premiumsupport/knowledge-center/api-gateway-troubleshoot-403-forbidden/',
  ],
};
