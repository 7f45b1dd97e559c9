import type { SuggestionDraft } from '../rule.ts';
import type { SeenAnswer } from '../seen.ts';
import { signsAssertion } from './refused-assertion.ts';

/** What Box, DocuSign, Google and SAP say of it, often by the name of one of its claims. */
const words =
  /\bsaml\b|\bassertion\b|\bjwt\b|\bresponse issue time\b|['"](?:iss|sub|aud|exp|nbf|iat|jti)['"]|\bissuer_not_found\b|\bno_valid_keys/i;
/** Said of the client, of what it asks for, or of what is missing in the request. */
const ofSomethingElse =
  /\bclient (?:id|secret|credentials)\b|\bclient[ _-]?assertion|\bmissing\b|grant[ _]?type|\bscopes?\b/i;

export const renewAssertion: SuggestionDraft = { code: 'renew_assertion', field: 'scope' };

/** True where an assertion that is entered among the parameters is shown for the token (RFC 7522 2.1, RFC 7523 2.1). */
export function showsAssertion({ facts, step }: Pick<SeenAnswer, 'facts' | 'step'>): boolean {
  return (
    step === 'token' && facts.grant === 'client_credentials' && facts.parameterNames.includes('assertion')
  );
}

/** True where it is refused for itself, under whatever code. */
export function refusesShownAssertion(seen: SeenAnswer): boolean {
  const { answer, error } = seen;
  if (!showsAssertion(seen) || signsAssertion(seen) || answer.status < 400 || answer.status >= 500)
    return false;
  if (error?.code === 'invalid_grant') return true;
  const said = error?.description ?? '';
  return words.test(said) && !ofSomethingElse.test(said);
}
