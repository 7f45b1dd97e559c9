import type { SuggestionDraft } from '../rule.ts';
import type { SeenAnswer } from '../seen.ts';
import { signsAssertion } from './refused-assertion.ts';
import { credentialsByWords } from './credential-words.ts';

const wrongCredentials =
  /\b(?:invalid|wrong|bad|incorrect|unknown)[\w\s]{0,20}\b(?:secret|credentials?|client.?id)\b|invalid_credentials/i;
const notKnown =
  /^unauthori[sz]ed$|\b(?:invalid|wrong|bad|incorrect|unknown)\b[^.]{0,40}\b(?:secret|credentials?)\b|client authentication failed/i;
/** The client is known, and what it may do or its user is spoken of; or of the grant that is called client credentials. */
const ofSomethingElse = /not (?:allowed|authori[sz]ed|permitted)|\b(?:grant|flow|user|factor)\b/i;

const ofAssertion = /assertion|signed jwt|\bjwt\b/i;

/**
 * True where another code than `invalid_client` speaks of the client ID or
 * secret: Keycloak calls a wrong secret `unauthorized_client`, and Auth0
 * `access_denied`, with status 401. Of an assertion, they say so too, or
 * `invalid_grant`, where nothing else was shown.
 */
export function refusesCredentials(seen: SeenAnswer, code: string): boolean {
  const { answer, error, facts, step } = seen;
  const words = error?.description ?? '';
  const isProof = signsAssertion(seen) && ofAssertion.test(words);
  if (isProof && code === 'invalid_grant') return step === 'token' && facts.grant === 'client_credentials';
  if (isProof && code === 'unauthorized_client' && /fail|invalid|reus/i.test(words)) return true;
  if (ofSomethingElse.test(words)) return false;
  if (code === 'unauthorized_client') return wrongCredentials.test(words);
  return code === 'access_denied' && answer.status === 401 && notKnown.test(words);
}

/** What to try with client ID and secret, where an answer without an OAuth error speaks of them. */
export function wherePutInWords(seen: SeenAnswer): SuggestionDraft[] {
  const words = seen.error?.description ?? '';
  return /client.?(?:id|secret)|secret|credential/i.test(words) ? credentialsByWords(seen) : [];
}
