import { errorWords } from '../../evidence/answer/provider-error.ts';
import { isStatus, type FailureRule } from '../rule.ts';
import { isSwitchedOff } from '../rules/disabled.ts';
import { isLocked } from '../rules/locked.ts';
import { askService, callRule } from './call-rule.ts';
import { takesNoPassword } from './ended-passwords.ts';
import type { SeenCall } from './seen-call.ts';

/** It may be that, or what was entered. */
const openWords =
  /\bor\b[^.]*\b(?:password|credentials?|wrong|invalid|incorrect|unknown|not found)\b|\b(?:invalid|incorrect|wrong|unknown)\b[^.]*\bor\b/i;

/** Whoever is locked or switched off was recognised, and is refused with what is right as well. */
export const lockedOutRule: FailureRule<SeenCall> = callRule('call_locked_out', {
  when: (seen) =>
    isStatus(400, 401, 403)(seen) &&
    !takesNoPassword(seen) &&
    !openWords.test(errorWords(seen.error)) &&
    (isLocked(seen) || isSwitchedOff(seen)),
  confidence: 'likely',
  parameters: (seen) => ({ isLocked: isLocked(seen) }),
  suggestions: (seen) => [
    // What is wrong is what locks, as a rule.
    ...(seen.token === null && isLocked(seen) ? [{ code: 'check_entered' as const, field: 'inputs' }] : []),
    askService,
  ],
});
