import type { TextParameters } from '#contract/diagnosis.ts';
import type { ProfileFacts } from '../authorization/profile-facts.ts';
import { readProviderError } from '../evidence/answer/provider-error.ts';
import { readAnswer } from '../evidence/answer/read-answer.ts';
import { readTokenResponse, type UsableToken } from '../evidence/answer/token-response.ts';
import type { ObservedExchange } from '../evidence/observed-exchange.ts';
import type { TransportResponse } from '../ports/transport.ts';
import type { Finding } from './describe.ts';
import { explainsLibraryRefusal } from './library-refusal.ts';
import { answerParameters, commonParameters, failureParameters } from './parameters.ts';
import { answerRules, failureRules, lastResort, warningRules } from './registry.ts';
import type { FailureRule, WarningRule } from './rule.ts';
import type { Seen, SeenAnswer } from './seen.ts';
import type { WarningCode } from './texts/warnings.ts';

/** A warning before it is put into words. */
export interface WarningFinding {
  readonly code: WarningCode;
  readonly parameters: TextParameters;
  readonly field: string | undefined;
}

/** What one exchange shows. There is a token exactly where there is no finding. */
export interface Examination {
  readonly finding: Finding | null;
  readonly warnings: readonly WarningFinding[];
  readonly token: UsableToken | null;
}

function findingOf<What extends Seen>(rule: FailureRule<What>, seen: What, common: TextParameters): Finding {
  return {
    step: seen.step,
    stage: seen.exchange.result.failure?.stage ?? rule.stage,
    code: rule.code,
    confidence: rule.confidence,
    parameters: { ...common, ...rule.parameters?.(seen) },
    suggestions: rule.suggestions(seen),
  };
}

function warningsOf<What extends Seen>(rules: readonly WarningRule<What>[], seen: What): WarningFinding[] {
  return rules.flatMap((rule) => {
    const parameters = rule.find(seen);
    if (parameters === null) return [];
    return [{ code: rule.code, field: rule.field, parameters: { ...commonParameters(seen), ...parameters } }];
  });
}

function seeAnswer(seen: Seen, response: TransportResponse): SeenAnswer {
  const answer = readAnswer(response);
  const isSuccess = answer.status >= 200 && answer.status < 300;
  const isJson = answer.format === 'json';
  return {
    ...seen,
    answer,
    isSuccess,
    error: readProviderError(answer),
    reading:
      isSuccess && isJson
        ? readTokenResponse(answer, seen.facts.requestedScope, seen.exchange.endedAt)
        : null,
  };
}

function examineAnswer(seen: SeenAnswer): Examination {
  const common = answerParameters(seen);
  const warnings = warningsOf(warningRules.answer, seen);
  const rule = answerRules.find((candidate) => candidate.applies(seen));
  const token = rule === undefined ? (seen.reading?.token ?? null) : null;
  if (token === null) return { finding: findingOf(rule ?? lastResort.answer, seen, common), warnings, token };
  const all = [...warnings, ...warningsOf(warningRules.token, { ...seen, token })];
  const isRefused = seen.exchange.library?.accepted === false;
  if (isRefused && !explainsLibraryRefusal(all.map(({ code }) => code)))
    return { finding: findingOf(lastResort.answer, seen, common), warnings, token: null };
  return { finding: null, warnings: all, token };
}

/** Examines one exchange: what failed, what is odd, and the token if it holds one that can be used. */
export function examine(exchange: ObservedExchange, facts: ProfileFacts): Examination {
  const { failure, response } = exchange.result;
  const seen: Seen = { step: exchange.step, facts, exchange, url: new URL(exchange.request.url) };
  if (failure !== null) {
    const seenFailure = { ...seen, failure };
    const rule = failureRules.find((candidate) => candidate.applies(seenFailure)) ?? lastResort.failure;
    return {
      finding: findingOf(rule, seenFailure, failureParameters(seenFailure)),
      warnings: [],
      token: null,
    };
  }
  if (response === null)
    return {
      finding: findingOf(lastResort.failure, seen, commonParameters(seen)),
      warnings: [],
      token: null,
    };
  return examineAnswer(seeAnswer(seen, response));
}
