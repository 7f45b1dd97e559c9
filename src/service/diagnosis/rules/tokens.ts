import type { TokenProblem } from '../../evidence/answer/token-response.ts';
import type { FailureRule, SuggestionDraft } from '../rule.ts';
import type { SeenAnswer } from '../seen.ts';

const lookUp: SuggestionDraft = { code: 'use_oauth_endpoint', field: 'tokenRequestUrl' };
const complain: SuggestionDraft = { code: 'ask_for_correct_answer' };
const bearer: SuggestionDraft = { code: 'ask_for_bearer' };

/** What to try for each way in which a JSON answer holds no usable token. */
const suggestions: Readonly<Record<TokenProblem, readonly SuggestionDraft[]>> = {
  json_not_an_object: [lookUp, complain],
  token_missing: [lookUp, complain],
  token_elsewhere: [lookUp],
  token_empty: [complain],
  token_null: [complain],
  token_not_text: [complain],
  token_with_line_break: [complain],
  token_with_forbidden_characters: [complain],
  token_too_long: [{ code: 'check_scope', field: 'scope' }, complain],
  token_ambiguous: [complain],
  token_type_missing: [complain],
  token_type_not_text: [complain],
  token_type_unsupported: [bearer],
};

function tokenRule(code: TokenProblem): FailureRule<SeenAnswer> {
  return {
    code,
    stage: 'oauth',
    confidence: 'certain',
    applies: ({ reading }) => reading?.problem === code,
    parameters: ({ reading }) => (reading !== null && reading.problem !== null ? reading.parameters : {}),
    suggestions: () => suggestions[code],
  };
}

/** JSON as it should be, without a usable token in it. */
export const tokenRules: readonly FailureRule<SeenAnswer>[] = [
  tokenRule('json_not_an_object'),
  tokenRule('token_elsewhere'),
  tokenRule('token_missing'),
  tokenRule('token_empty'),
  tokenRule('token_null'),
  tokenRule('token_not_text'),
  tokenRule('token_with_line_break'),
  tokenRule('token_with_forbidden_characters'),
  tokenRule('token_too_long'),
  tokenRule('token_ambiguous'),
  tokenRule('token_type_missing'),
  tokenRule('token_type_not_text'),
  tokenRule('token_type_unsupported'),
];
