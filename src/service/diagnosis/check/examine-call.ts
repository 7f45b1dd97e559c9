import type { ProfileFacts } from '../../authorization/profile-facts.ts';
import type { UsableToken } from '../../evidence/answer/token-response.ts';
import type { ObservedExchange } from '../../evidence/observed-exchange.ts';
import type { TransportResponse } from '../../ports/transport.ts';
import type { Finding } from '../describe.ts';
import { findingOf, warningsOf, type Examination } from '../examination.ts';
import { answerParameters, commonParameters, failureParameters } from '../parameters.ts';
import { failureRules, lastResort, warningRules } from '../registry.ts';
import type { Seen } from '../seen.ts';
import { seeAnswer } from '../see-answer.ts';
import type { SuggestionDraft } from '../rule.ts';
import { frontRules } from '../rules/front-of-endpoint.ts';
import type { SuggestionCode } from '../texts/suggestions.ts';
import { callRules } from './call-rules.ts';
import { sentCredentials, type SeenCall } from './seen-call.ts';

/** What is said of a token endpoint, as it is said of a service. */
const saidOfServices: Partial<Record<SuggestionCode, SuggestionCode>> = {
  check_address: 'check_call_address',
  ask_provider: 'ask_service',
  ask_provider_status: 'ask_service_status',
  ask_for_secret_login: 'ask_service',
};

/** Fields that concern every connection of a profile. */
const ofConnections = new Set(['certificateAuthority', 'clientCertificate', 'clientAuthentication']);

function ofService({ code, field }: SuggestionDraft): SuggestionDraft {
  const said = saidOfServices[code] ?? code;
  if (field === undefined) return { code: said };
  return { code: said, field: ofConnections.has(field) ? field : 'checkUrl' };
}

/** What is said of any request, as it is said of a call. */
function ofCall(finding: Finding): Finding {
  return { ...finding, suggestions: finding.suggestions.map(ofService) };
}

/** What kept a whole answer from coming: the network does not care what the request was for. */
function failureOf(seen: Seen): Finding | null {
  const { failure, response } = seen.exchange.result;
  if (failure !== null) {
    const seenFailure = { ...seen, failure };
    const rule = failureRules.find((candidate) => candidate.applies(seenFailure)) ?? lastResort.failure;
    return findingOf(rule, seenFailure, failureParameters(seenFailure));
  }
  return response === null ? findingOf(lastResort.failure, seen, commonParameters(seen)) : null;
}

function examineAnswer(
  seen: Seen,
  response: TransportResponse,
  token: UsableToken | null,
  credentials: readonly string[],
): Examination {
  const answered = { ...seeAnswer(seen, response), reading: null };
  const call: SeenCall = {
    ...answered,
    token,
    sent: sentCredentials(answered, token === null ? credentials : [token.accessToken]),
  };
  const front = frontRules.find((candidate) => candidate.applies(call));
  const rule = callRules.find((candidate) => candidate.applies(call));
  const common = { ...answerParameters(call), method: call.exchange.request.method };
  const found = rule === undefined ? null : findingOf(rule, call, common);
  return {
    finding: front === undefined ? found : ofCall(findingOf(front, call, common)),
    warnings: warningsOf(warningRules.answer, call),
    token: null,
  };
}

/**
 * Examines the call of the Check URL: it worked where there is no finding.
 * `token` is what it was called with; where there is none, `credentials` are
 * the texts that prove who is calling. An answer that is longer than what is
 * read here is judged by what was read: data of a service may be long.
 */
export function examineCall(
  exchange: ObservedExchange,
  facts: ProfileFacts,
  token: UsableToken | null,
  credentials: readonly string[] = [],
): Examination {
  const { failure, response } = exchange.result;
  const seen: Seen = { step: exchange.step, facts, exchange, url: new URL(exchange.request.url) };
  const isLong = failure?.code === 'body_too_large' && response !== null;
  if (response !== null && (failure === null || isLong)) {
    const examined = examineAnswer(seen, response, token, credentials);
    const parameters = { limitBytes: failure?.facts.limitBytes ?? response.body.length };
    const long = { code: 'call_answer_too_large', field: undefined, parameters } as const;
    return isLong ? { ...examined, warnings: [...examined.warnings, long] } : examined;
  }
  const finding = failureOf(seen);
  return {
    finding: finding === null ? null : ofCall(finding),
    warnings: [],
    token: null,
  };
}
