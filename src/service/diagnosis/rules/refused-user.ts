import type { SuggestionDraft } from '../rule.ts';
import { isAnswer, type Seen, type SeenAnswer } from '../seen.ts';

const ofUser = /\b(?:user ?names?|passwords?|user credentials)\b/i;
const ofClient = /\bclient[ _](?:id|secret|credentials)\b/i;
/** Where one of these is advised, the user is spoken of already, or is not at fault. */
const enough: ReadonlySet<string> = new Set([
  'check_user',
  'check_account',
  'allow_grant',
  'slow_down',
  'test_again',
  'test_again_later',
]);

/** True where a refusal is of the user whose password was sent, as far as its code or words tell. */
export function refusesUser({ facts, error, step }: SeenAnswer): boolean {
  if (facts.passwordField === null || step !== 'token') return false;
  const words = error?.description ?? '';
  return error?.code?.toLowerCase() === 'invalid_grant' || (ofUser.test(words) && !ofClient.test(words));
}

/** Where a refusal without a code for it speaks of the user or the password, these come first. */
export function withUser(
  drafts: readonly SuggestionDraft[],
  seen: Seen | SeenAnswer,
): readonly SuggestionDraft[] {
  if (!isAnswer(seen) || !refusesUser(seen) || drafts.some(({ code }) => enough.has(code))) return drafts;
  const field = seen.facts.passwordField ?? 'password';
  return [{ code: 'check_user', field }, { code: 'check_account' }, ...drafts];
}
