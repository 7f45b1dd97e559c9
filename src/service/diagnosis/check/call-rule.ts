import { answerRule, type AnswerCase, type FailureRule, type SuggestionDraft } from '../rule.ts';
import type { callTexts } from '../texts/calls.ts';
import type { oauth1CallTexts } from '../texts/oauth1.ts';
import type { SeenCall } from './seen-call.ts';

/** A rule about the answer of a service. */
export function callRule(
  code: keyof typeof callTexts | keyof typeof oauth1CallTexts,
  given: AnswerCase<SeenCall>,
): FailureRule<SeenCall> {
  return answerRule(code, given);
}

export const checkAddress: SuggestionDraft = { code: 'check_call_address', field: 'checkUrl' };
export const checkTokenPlace: SuggestionDraft = { code: 'check_token_place', field: 'authorizationFields' };
export const askService: SuggestionDraft = { code: 'ask_service' };
