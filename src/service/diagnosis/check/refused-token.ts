import { errorWords } from '../../evidence/answer/provider-error.ts';
import { problemCode } from '../oauth1/seen-credentials.ts';
import { isStatus } from '../rule.ts';
import { isFormOfPeople } from '../rules/forms-of-people.ts';
import { refusesSignedToken } from './refused-signature.ts';
import type { SeenCall } from './seen-call.ts';

const refusedToken =
  /\b(?:invalid|malformed|expired|missing|bad|no)\b[^.]{0,30}\b(?:access.?token|auth\w* token|bearer|jwt)\b|\b(?:access.?token|bearer token|jwt)\b[^.]{0,30}\b(?:invalid|malformed|expired|missing|not valid)\b/i;

/** The same of a token that was there to be read, as Envoy, and so Istio, Microsoft, Salesforce, Zoho and Atlassian say it, too. */
const readToken = new RegExp(
  [
    String.raw`\b(?:invalid|malformed|expired|unsupported)\b[^.]{0,30}\b(?:access.?token|o?auth\w*[ _]?token|bearer token|app.only token|jwt)\b`,
    String.raw`\b(?:access.?token|bearer token|(?:api|oauth2?) token|jwt)\b[^.]{0,30}\b(?:invalid|malformed|expired|not valid)\b`,
    String.raw`\binvalid token\b|\btoken (?:is|has) (?:been )?(?:expired|invalid|not valid|revoked)\b|\bsession expired\b`,
    String.raw`\btoken expired\b|\bbad_oauth_token\b|\btoken type is not allowed\b|token (?:parsing|validation|verification) fail`,
    String.raw`\b(?:failed to|could ?n[o’']t|cannot|can[’']t|unable to) (?:parse|decode|verify|validate|read)\b[^.]{0,40}\b(?:token|jwt)\b`,
    String.raw`\binvalid (?:audience|issuer)\b|\baudiences? in jwt\b|audience\w*failed|\bjwt (?:issuer|verification|not yet|must have|is not well)\b`,
  ].join('|'),
  'i',
);
/** Tokens that prove nothing of who is calling. */
const ofSomethingElse = /csrf|forgery|\b(?:reset|confirmation|verification) token\b/i;

/** True for words of a token that was read, and is refused as it stands. */
export function readsToken(words: string): boolean {
  return readToken.test(words) && !ofSomethingElse.test(words);
}

const over = /\bexpired\b|\blifetime validation\b/i;
const openWords = /\bor\b|\binvalid\b|malformed|revoked|\baudience\b|\bsession\b/i;

/** True where a refusal says that the token is over, and leaves nothing else open: it was obtained just before. */
export function saysTokenOver({ error }: Pick<SeenCall, 'error'>): boolean {
  const { description } = error ?? {};
  return over.test(description ?? '') && !openWords.test(description ?? '');
}

/** A refusal of the token in words, under a status that does not say so, or as a problem of OAuth v1. */
export function refusesTokenInWords(seen: SeenCall): boolean {
  const { token, error } = seen;
  if (token === null || isFormOfPeople(seen)) return false;
  if (problemCode(seen)?.startsWith('token_') === true) return isStatus(400, 401, 403)(seen);
  if (refusesSignedToken(seen)) return true;
  const words = errorWords(error);
  return isStatus(401, 403)(seen) ? readsToken(words) : isStatus(400)(seen) && refusedToken.test(words);
}
