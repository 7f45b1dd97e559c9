import type { TextParameters } from '#contract/diagnosis.ts';
import type { Confidence, FailureRule, SuggestionDraft } from '../rule.ts';
import type { callTexts } from '../texts/calls.ts';
import type { oauth1CallTexts } from '../texts/oauth1.ts';
import type { SeenCall } from './seen-call.ts';

interface CallCase {
  readonly when: (seen: SeenCall) => boolean;
  readonly suggestions: (seen: SeenCall) => readonly SuggestionDraft[];
  readonly confidence?: Confidence;
  readonly parameters?: (seen: SeenCall) => TextParameters;
}

/** A rule about the answer of a service. A readable answer that is not what was wanted: that is the stage `oauth`. */
export function callRule(
  code: keyof typeof callTexts | keyof typeof oauth1CallTexts,
  given: CallCase,
): FailureRule<SeenCall> {
  const { when, suggestions, confidence = 'certain', parameters } = given;
  return {
    code,
    stage: 'oauth',
    confidence,
    applies: when,
    ...(parameters === undefined ? {} : { parameters }),
    suggestions,
  };
}

/** True for an answer with one of these statuses. */
export const isStatus =
  (...statuses: number[]) =>
  ({ answer }: SeenCall) =>
    statuses.includes(answer.status);

export const checkAddress: SuggestionDraft = { code: 'check_call_address', field: 'checkUrl' };
export const checkTokenPlace: SuggestionDraft = { code: 'check_token_place', field: 'authorizationFields' };
export const askService: SuggestionDraft = { code: 'ask_service' };
