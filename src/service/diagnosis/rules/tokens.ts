import { memberOf } from '../../evidence/answer/json-value.ts';
import { leadsTo } from '../../evidence/answer/token-candidate.ts';
import { nameOfToken } from '../../evidence/answer/token-place.ts';
import { isNearlyBearer, type TokenProblem } from '../../evidence/answer/token-response.ts';
import type { FailureRule, SuggestionDraft } from '../rule.ts';
import type { SeenAnswer } from '../seen.ts';

const lookUp: SuggestionDraft = { code: 'use_oauth_endpoint', field: 'tokenRequestUrl' };
const complain: SuggestionDraft = { code: 'ask_for_correct_answer' };
const bearer: SuggestionDraft = { code: 'ask_for_bearer' };

/** The other place where something like a token stands, as the token path; the standard's own needs none. */
function takeFrom({ reading, answer }: SeenAnswer): SuggestionDraft[] {
  const path = reading?.token === null ? reading.parameters.path : null;
  if (typeof path !== 'string') return [];
  if (answer.format === 'json' && !leadsTo(answer.json, path)) return [];
  const isStandard = path === 'access_token';
  return [
    {
      code: isStandard ? 'take_token_as_standard' : 'take_token_from',
      field: 'tokenPath',
      change: { tokenLocation: 'json', tokenPath: isStandard ? '' : path },
    },
  ];
}

/** An ID token tells about a user: that it is what calls want is the less likely reading. */
function elsewhere(seen: SeenAnswer): SuggestionDraft[] {
  const taken = takeFrom(seen);
  const isIdToken = /id.?token$/i.test(taken[0]?.change?.tokenPath ?? '');
  return isIdToken ? [lookUp, ...taken] : [...taken, lookUp];
}

/** A profile that says where the token is does without its type. */
const assumeBearer: SuggestionDraft = {
  code: 'assume_bearer',
  field: 'tokenPath',
  change: { tokenPath: 'access_token' },
};

/** Where somebody said where the token is, that may be wrong. */
function placeMayBeWrong({ facts: { tokenPlace } }: SeenAnswer): SuggestionDraft[] {
  if (tokenPlace.isStandard) return [];
  const field = tokenPlace.location === 'header' ? 'tokenHeader' : 'tokenPath';
  return [{ code: 'check_where_token_is', field: tokenPlace.location === 'text' ? 'tokenLocation' : field }];
}

/** An ID token alone is what a sign-in brings that asks for no service: Azure AD B2C answers so. */
function scopeOfService({ answer, facts }: SeenAnswer): SuggestionDraft[] {
  if (facts.grant === 'client_credentials' || memberOf(answer.json, 'id_token') === undefined) return [];
  return [{ code: facts.requestedScope.length === 0 ? 'add_scope' : 'check_scope', field: 'scope' }];
}

/** What to try for each way in which a JSON answer holds no usable token. */
const suggestions: Readonly<Record<TokenProblem, (seen: SeenAnswer) => readonly SuggestionDraft[]>> = {
  json_not_an_object: () => [lookUp, complain],
  token_missing: (seen) => [...placeMayBeWrong(seen), ...scopeOfService(seen), lookUp, complain],
  token_elsewhere: elsewhere,
  token_empty: () => [complain],
  token_null: () => [complain],
  token_placeholder: () => [complain],
  token_not_text: (seen) => [...placeMayBeWrong(seen), complain],
  token_with_line_break: () => [complain],
  token_with_forbidden_characters: () => [complain],
  token_too_long: () => [{ code: 'check_scope', field: 'scope' }, complain],
  token_ambiguous: () => [complain],
  token_type_missing: () => [assumeBearer, complain],
  token_type_not_text: ({ reading }) => {
    const isNull = reading?.token === null && reading.parameters.kind === 'null';
    return isNull ? [assumeBearer, complain] : [complain];
  },
  token_type_unsupported: ({ reading }) => {
    const type = reading?.token === null ? reading.parameters.tokenType : null;
    return typeof type === 'string' && isNearlyBearer(type) ? [assumeBearer, bearer] : [bearer];
  },
};

function tokenRule(code: TokenProblem): FailureRule<SeenAnswer> {
  return {
    code,
    stage: 'oauth',
    confidence: 'certain',
    applies: ({ reading }) => reading?.problem === code,
    parameters: ({ reading, facts: { tokenPlace } }) => ({
      tokenName: nameOfToken(tokenPlace),
      ...(reading !== null && reading.problem !== null ? reading.parameters : {}),
    }),
    suggestions: suggestions[code],
  };
}

/** JSON as it should be, without a usable token in it. */
export const tokenRules: readonly FailureRule<SeenAnswer>[] = [
  tokenRule('json_not_an_object'),
  tokenRule('token_elsewhere'),
  tokenRule('token_missing'),
  tokenRule('token_empty'),
  tokenRule('token_null'),
  tokenRule('token_placeholder'),
  tokenRule('token_not_text'),
  tokenRule('token_with_line_break'),
  tokenRule('token_with_forbidden_characters'),
  tokenRule('token_too_long'),
  tokenRule('token_ambiguous'),
  tokenRule('token_type_missing'),
  tokenRule('token_type_not_text'),
  tokenRule('token_type_unsupported'),
];
