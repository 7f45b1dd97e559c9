import { clockParameters } from '../clock-difference.ts';
import { otherMethods } from '../oauth1/other-methods.ts';
import { problemCode, wordsOf } from '../oauth1/seen-credentials.ts';
import { isStatus, type SuggestionDraft } from '../rule.ts';
import { askService } from './call-rule.ts';
import type { SeenCall } from './seen-call.ts';

const ofSignature = /signature|timestamp|nonce|version|parameter/;
/** Under another status than 401; X says the last where it cannot read what was signed. */
const words = /signature|oauth_problem|bad authentication data/i;
const ofTime = /time.?stamp|\bnonce|nonce_used/i;
const ofNonce = /\bnonce_used\b|\bnonce\b.*\bused\b/i;
/** The token by itself, as X, Trello and NetSuite say it. */
const ofToken =
  /\b(?:invalid|expired|revoked|unknown)(?: or \w+)? (?:oauth |access )?token\b|\b(?:oauth |access )?token (?:is |was |has )?(?:been )?(?:invalid|expired|revoked|rejected)\b|\btoken_(?:rejected|expired|revoked)\b/i;
const rightCodes = /^(?:permission_\w+|user_refused|additional_authorization_required)$/;
const ofRights = /\b(?:not|isn[’']t|aren[’']t) (?:authori[sz]ed|allowed|permitted) to\b/i;

function isSigned({ facts }: SeenCall): boolean {
  return facts.signatureMethod !== null;
}

/** True where a signed call is refused with 401 for the token that it names, and not for its signature. */
export function refusesSignedToken(seen: SeenCall): boolean {
  return isSigned(seen) && isStatus(401)(seen) && ofToken.test(wordsOf(seen));
}

/** True where a signed call is refused with 401 for what the caller may do: Magento says so of a consumer, others by a code. */
export function deniesSigner(seen: SeenCall): boolean {
  if (!isSigned(seen) || !isStatus(401)(seen)) return false;
  return rightCodes.test(problemCode(seen) ?? '') || ofRights.test(wordsOf(seen));
}

/** A refusal by its status, or one that speaks of the signature under another; none that names another problem. */
export function isSignatureRefused(seen: SeenCall): boolean {
  if (!isSigned(seen) || deniesSigner(seen)) return false;
  const problem = problemCode(seen);
  if (problem !== null && !ofSignature.test(problem)) return false;
  if (problem === null && refusesSignedToken(seen)) return false;
  return isStatus(401)(seen) || (isStatus(400, 403)(seen) && words.test(wordsOf(seen)));
}

/** True where the time or the nonce of a signed call is refused: no other method would help. */
export function isTimeRefused(seen: SeenCall): boolean {
  return ofTime.test(wordsOf(seen));
}

/** A clock that is known to be wrong is set first; one that is known to be right is not looked at. */
export function otherSignature(seen: SeenCall): SuggestionDraft[] {
  const { clocksAgree, ...difference } = clockParameters(seen);
  const checkClock: SuggestionDraft = { code: 'check_clock' };
  const again: SuggestionDraft = { code: 'test_again' };
  if (isTimeRefused(seen)) {
    if (clocksAgree === true) return [again, askService];
    return ofNonce.test(wordsOf(seen)) ? [again, checkClock, askService] : [checkClock, again, askService];
  }
  const methods = otherMethods(seen.facts);
  if (clocksAgree === true) return [...methods, askService];
  const isOff = Object.keys(difference).length > 0;
  return isOff ? [checkClock, ...methods, askService] : [...methods, checkClock, askService];
}
