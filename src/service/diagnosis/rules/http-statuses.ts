import { headerValue, readContentType } from '../../evidence/answer/headers.ts';
import { answerRule, isStatus, type AnswerCase, type FailureRule, type SuggestionDraft } from '../rule.ts';
import type { SeenAnswer } from '../seen.ts';
import type { FailureCode } from '../texts/failures.ts';
import { audience } from './audience.ts';
import { credentialSuggestions } from './authentication-variants.ts';
import { askInTheWay, inTheWay, isFirewallAnswer } from './firewall.ts';
import { isAsleep } from './asleep.ts';
import { isFormOfPeople } from './forms-of-people.ts';
import { requestHeader, wantsKey } from './gateway-key.ts';
import { later } from './later.ts';
import { wantsFewerRequests } from './rate-limit.ts';
import { otherBody, otherForms, otherMethod, wantsForm } from './other-forms.ts';
import { wherePutInWords } from './refused-credentials.ts';
import { wantsUser } from './schemes-of-users.ts';
import { toldAllowed } from './told-allowed.ts';

const lookUp: SuggestionDraft = { code: 'use_token_endpoint', field: 'tokenRequestUrl' };

function statusRule(code: FailureCode, given: AnswerCase<SeenAnswer>): FailureRule<SeenAnswer> {
  return answerRule(code, given);
}

const says = ({ error, isSuccess }: SeenAnswer, code: string) => !isSuccess && error?.code === code;

/** Comes first: whatever else such an answer says, it says to wait. */
export const rateLimitRule = statusRule('too_many_requests', {
  when: wantsFewerRequests,
  suggestions: (seen) => [later(seen), { code: 'slow_down' }],
});

/** What Cloudflare answers where it cannot reach the provider, or the provider is overloaded. */
export const ofContentNetworks = [521, 522, 523, 524, 529];

/** Statuses that say more than an error code nobody knows. */
export const tellingStatusRules: readonly FailureRule<SeenAnswer>[] = [
  statusRule('blocked_by_firewall', {
    when: ({ answer }) => isFirewallAnswer(answer),
    confidence: 'likely',
    parameters: inTheWay,
    suggestions: (seen) => [askInTheWay(seen), { code: 'check_address', field: 'tokenRequestUrl' }],
  }),
  statusRule('endpoint_not_found', {
    when: isStatus(404, 410),
    suggestions: ({ facts }) => [
      lookUp,
      ...(facts.tenant === null ? [] : [{ code: 'check_tenancy' as const, field: 'tenant' }]),
    ],
  }),
  statusRule('method_not_allowed', {
    when: isStatus(405),
    parameters: (seen) => {
      const { request, oauth1 } = seen.exchange;
      const isGet = request.method === 'GET';
      return {
        allow: toldAllowed(seen),
        method: request.method,
        isGet,
        postsForCredentials: !isGet && oauth1 !== undefined,
        postsForToken: !isGet && oauth1 === undefined,
      };
    },
    suggestions: (seen) => [...otherMethod(seen), lookUp],
  }),
  statusRule('not_acceptable', { when: isStatus(406), suggestions: () => [lookUp] }),
  statusRule('unsupported_media_type', {
    when: isStatus(415),
    parameters: (seen) => {
      const { request } = seen.exchange;
      const sentContentType = headerValue(request.headers, 'content-type');
      const hasNoBody = (request.body?.length ?? 0) === 0;
      const asJson = !hasNoBody && readContentType(sentContentType).mediaType === 'application/json';
      const asOtherForm = !hasNoBody && !asJson && wantsForm(seen);
      return { sentContentType, hasNoBody, asJson, asOtherForm };
    },
    suggestions: (seen) => [
      ...otherBody(seen),
      { code: 'use_oauth_endpoint', field: 'tokenRequestUrl' },
      ...(wantsForm(seen) ? [{ code: 'ask_provider' as const }] : []),
    ],
  }),
  statusRule('temporarily_unavailable', {
    when: (seen) =>
      isStatus(408, 425, 502, 503, 504, ...ofContentNetworks)(seen) ||
      says(seen, 'temporarily_unavailable') ||
      isAsleep(seen),
    confidence: 'likely',
    parameters: (seen) => ({ isAsleep: isAsleep(seen) }),
    suggestions: (seen) => [
      ...(isAsleep(seen) ? [{ code: 'wake_instance' as const }] : []),
      later(seen),
      { code: 'ask_provider_status' },
    ],
  }),
  statusRule('server_error', {
    when: (seen) => (seen.answer.status >= 500 && seen.answer.status < 600) || says(seen, 'server_error'),
    confidence: 'likely',
    suggestions: () => [{ code: 'test_again' }, { code: 'ask_provider' }],
  }),
];

/** A status that is neither a success nor a refusal. */
export const unexpectedStatusRule = statusRule('unexpected_status', {
  when: ({ isSuccess }) => !isSuccess,
  confidence: 'open',
  suggestions: () => [{ code: 'check_address', field: 'tokenRequestUrl' }, { code: 'ask_provider' }],
});

/** What is left of 4xx and the rest, where no error code was given. */
export const otherStatusRules: readonly FailureRule<SeenAnswer>[] = [
  statusRule('unauthorized', {
    when: isStatus(401),
    confidence: 'likely',
    parameters: (seen) => ({ wantsKey: wantsKey(seen) }),
    suggestions: (seen) =>
      wantsUser(seen)
        ? [lookUp, { code: 'ask_provider' }]
        : [...requestHeader(seen), ...credentialSuggestions(seen), lookUp],
  }),
  statusRule('forbidden', {
    when: isStatus(403),
    confidence: 'open',
    parameters: (seen) => ({ forPeople: isFormOfPeople(seen), wantsKey: wantsKey(seen) }),
    suggestions: (seen) =>
      isFormOfPeople(seen)
        ? [lookUp, { code: 'ask_provider' }]
        : [
            ...requestHeader(seen),
            ...wherePutInWords(seen),
            { code: 'grant_access' },
            audience(seen),
            { code: 'allow_address' },
          ],
  }),
  statusRule('http_error', {
    when: ({ answer }) => answer.status >= 400 && answer.status < 500,
    confidence: 'open',
    parameters: (seen) => ({ forPeople: isFormOfPeople(seen), wantsKey: wantsKey(seen) }),
    suggestions: (seen) => [
      ...otherForms(seen),
      ...requestHeader(seen),
      ...wherePutInWords(seen),
      lookUp,
      { code: 'check_parameters', field: 'scope' },
      { code: 'ask_provider' },
    ],
  }),
  unexpectedStatusRule,
];
