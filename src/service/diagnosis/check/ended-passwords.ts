import { errorWords } from '../../evidence/answer/provider-error.ts';
import type { SuggestionDraft } from '../rule.ts';
import { askService } from './call-rule.ts';
import { sendsBasic, type SeenCall } from './seen-call.ts';

const over = String.raw`(?:deprecated|disabled|disallowed|removed|retired|turned off|switched off|no longer|not (?:been )?(?:allowed|supported|enabled|activated|available|permitted|accepted))`;
/** What Atlassian, Zendesk, Bitbucket, GitHub and others say where only tokens are taken by now. */
const ended = new RegExp(
  [
    String.raw`\bbasic(?: http)? auth(?:entication|orization)?\b[^.]{0,40}\b${over}\b`,
    String.raw`\b${over} [^.]{0,40}\bbasic auth`,
    String.raw`\bpassword (?:access|auth\w*|log-?in)\b[^.]{0,40}\b${over}\b`,
    String.raw`\b(?:stopped|no longer|not) support\w*[^.]{0,40}\bpasswords?\b`,
    String.raw`\b(?:use|with|create) (?:an? |your )?(?:personal access|api|app(?:lication)?)[ -](?:token|password)`,
  ].join('|'),
  'i',
);
const secondFactor = /\b(?:mfa|2fa|otp)\b|(?:multi|second|two)[ -]?factor/i;

function saidIn({ answer, error }: SeenCall): string {
  const page = answer.format === 'html' ? answer.text.slice(0, 4096) : '';
  return `${errorWords(error)} ${answer.title ?? ''} ${page}`;
}

function sendsPassword(seen: SeenCall): boolean {
  return seen.token === null && sendsBasic(seen);
}

/** True where a service says that it takes no passwords, whichever was sent. */
export function takesNoPassword(seen: SeenCall): boolean {
  return sendsPassword(seen) && ended.test(saidIn(seen));
}

/** True where a service wants a second factor, which no call can send. */
export function wantsFactor(seen: SeenCall): boolean {
  return sendsPassword(seen) && !takesNoPassword(seen) && secondFactor.test(saidIn(seen));
}

/** What is taken in place of a password there. */
export const inPlaceOfPassword: readonly SuggestionDraft[] = [
  { code: 'use_api_token', field: 'inputs' },
  { code: 'use_token_type' },
  askService,
];
