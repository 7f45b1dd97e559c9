import { errorWords } from '../../evidence/answer/provider-error.ts';
import { isStatus, type FailureRule } from '../rule.ts';
import { askService, callRule } from './call-rule.ts';
import type { SeenCall } from './seen-call.ts';

/** What Microsoft, X, Genesys, Spotify and Zoom say to the token of a client where they want that of a user. */
const ofUser = new RegExp(
  [
    String.raw`\buser context\b|\bdelegated (?:auth\w*|permissions?|flow|token|access)\b|\bvalid user authentication\b`,
    String.raw`\bclient[ _]credentials\b[^.]{0,30}\b(?:can ?not|can[’']t|not) (?:be )?(?:used|supported|allowed)\b`,
    String.raw`\bnot support\w* (?:the )?client[ _]credentials\b|\buser (?:access|oauth) token\b`,
    String.raw`\bapp(?:lication)?.only\b[^.]{0,40}\b(?:forbidden|not (?:supported|allowed|permitted))\b`,
    String.raw`\bnot (?:supported|allowed|permitted)\b[^.]{0,30}\bapp(?:lication)?(?:.only)? (?:context|permissions?)\b`,
  ].join('|'),
  'i',
);

/** Calls about whoever signed in, made by a client for itself. */
export const userWantedRule: FailureRule<SeenCall> = callRule('call_user_wanted', {
  when: (seen) =>
    isStatus(400, 401, 403)(seen) &&
    seen.token !== null &&
    seen.facts.grant === 'client_credentials' &&
    ofUser.test(errorWords(seen.error)),
  confidence: 'likely',
  suggestions: () => [{ code: 'use_sign_in_type', field: 'checkUrl' }, askService],
});
