import type { SuggestionDraft } from '../rule.ts';
import type { Seen, SeenAnswer } from '../seen.ts';

const locked =
  /\block(?:ed)?[ -]?out\b|\b(?:is|been|was|temporarily) (?:temporarily |now )?(?:locked|suspended)\b|\b(?:account|client|user)[ _]locked\b|brute.?force|too many (?:failed|invalid|unsuccessful)/i;

function isAnswer(seen: Seen | SeenAnswer): seen is SeenAnswer {
  return 'answer' in seen;
}

/** Where a client is locked for its attempts, the next one does not help, in whatever way it is made. */
export function withLock(
  drafts: readonly SuggestionDraft[],
  seen: Seen | SeenAnswer,
): readonly SuggestionDraft[] {
  if (!isAnswer(seen) || seen.step === 'check' || seen.facts.passwordField !== null) return drafts;
  const isLocked = locked.test(`${seen.error?.code ?? ''} ${seen.error?.description ?? ''}`);
  return isLocked ? [{ code: 'wait_for_unlock' }, ...drafts] : drafts;
}
