import { errorWords } from '../../evidence/answer/provider-error.ts';
import { isStatus } from '../rule.ts';
import type { SeenCall } from './seen-call.ts';

/** What the caller may not do, as Zoho and Freshworks say it. Not to access something, nobody else may either. */
const ofRights =
  /\bnot (?:authori[sz]ed|allowed|permitted) to (?:perform|execute|invoke|call|use|make|do)\b/i;
/** A scope that the token lacks, as Zoom says it under 400 as well. */
const lacksScope = /\b(?:not|n[o’']t) (?:contain|have|include)\b[^.]{0,30}\bscopes?\b/i;
const ofScope =
  /\b(?:insufficient|missing|required|invalid|lacks?)\b[^.]{0,30}\bscopes?\b|\bscopes?\b[^.]{0,30}\b(?:insufficient|missing|required|mismatch|not (?:match|granted|allowed|authori[sz]ed))|scope_mismatch/i;
/** Whoever is asked to sign in was not recognised. */
const ofSignIn = /authenticat|log(?:ged)?[- ]?in\b|sign(?:ed)?[- ]?in\b|credential|password/i;

/** True where 401 or 400 says in words what 403 says by itself: that the caller is known, and may not do this. */
export function isDeniedInWords(seen: SeenCall): boolean {
  const words = errorWords(seen.error);
  if (seen.token !== null && isStatus(400, 401)(seen) && lacksScope.test(words)) return true;
  if (!isStatus(401)(seen) || ofSignIn.test(words)) return false;
  return ofRights.test(words) || (seen.token !== null && ofScope.test(words));
}
