import type { SeenAnswer } from '../../diagnosis/seen.ts';
import { saidIn } from '../answer-pattern.ts';
import { inHeader } from '../asked.ts';
import type { Provider } from '../provider.ts';

const ofPolicy = /Policy Falsified|layer7tech\.com\/ws\/policy\/fault/i;
const ofCaller = /\bstatus=["']Authentication (?:Required|Failed)/i;
const unknownPath = /\bstatus=["']Service Not Found/i;
const ofRules =
  'It does not say which: it may not take what proves who is calling, miss a key, a header or a certificate of its own, or count too many requests.';
const whatElse =
  'with each request beside the usual, such as a key or a header of its own, a certificate of the client, or an exact path.';

function isOfPolicy({ answer, error }: SeenAnswer): boolean {
  return ofPolicy.test(error?.description ?? '') || ofPolicy.test(answer.text.slice(0, 4096));
}

/** A gateway in front of providers and services, which refuses with a fault of SOAP, as a rule under 500. */
export const layer7: Provider = {
  id: 'layer7',
  name: 'Layer7 API Gateway',
  hosts: [],
  gives: (seen) => !seen.isSuccess && isOfPolicy(seen),
  meanings: [
    {
      id: 'path_unknown',
      grants: 'any',
      when: { says: unknownPath },
      summary: 'The Layer7 gateway has no service at this path.',
      advice: [{ use: 'check_address', field: 'tokenRequestUrl' }],
      basis: 'documented',
      stopsTrial: 'no_use',
    },
    {
      id: 'client_refused',
      grants: 'any',
      when: { says: ofCaller },
      summary: 'The Layer7 gateway in front of the provider did not accept who is asking.',
      advice: [
        { use: 'send_in_header', field: 'clientAuthentication', change: inHeader },
        { use: 'check_client_and_secret', field: 'clientSecret' },
        { use: 'ask_provider' },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
    {
      id: 'rule_unmet',
      grants: 'any',
      when: { asked: isOfPolicy },
      summary: 'The Layer7 gateway in front of the provider refused the request by a rule of its own.',
      explanation: [ofRules],
      advice: [
        {
          code: 'check_request',
          text: `Look up what the provider documents for its gateway: what it wants ${whatElse}`,
          field: 'tokenRequestHeaders',
        },
        { use: 'check_address', field: 'tokenRequestUrl' },
        { use: 'ask_provider' },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
    {
      id: 'call_path_unknown',
      onCall: true,
      when: { says: unknownPath },
      summary: 'The Layer7 gateway has no service at this path.',
      advice: [{ use: 'check_call_address', field: 'checkUrl' }],
      basis: 'documented',
    },
    {
      id: 'call_rule_unmet',
      onCall: true,
      when: { asked: (seen) => isOfPolicy(seen) && !ofCaller.test(saidIn(seen)) },
      summary: 'The Layer7 gateway in front of the service refused the call by a rule of its own.',
      explanation: [ofRules],
      advice: [
        {
          code: 'check_call',
          text: `Look up what the service documents for its gateway: what it wants ${whatElse}`,
          field: 'authorizationFields',
        },
        { use: 'check_call_address', field: 'checkUrl' },
        { use: 'ask_service' },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
  ],
  sources: [
    'https://knowledge.broadcom.com/external/article/9737/how-to-set-a-default-response-when-a-ser.html',
    'https://knowledge.broadcom.com/external/article/42917/presence-of-l7policyurl-header-in-failed.html',
  ],
};
