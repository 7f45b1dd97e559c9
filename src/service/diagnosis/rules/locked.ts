import type { SuggestionDraft } from '../rule.ts';
import { isAnswer, type Seen, type SeenAnswer } from '../seen.ts';

const locked =
  /\block(?:ed)?[ -]?out\b|\b(?:is|been|was|temporarily) (?:temporarily |now )?(?:locked|suspended)\b|(?:account|client|user)[ _](?:is[ _])?locked|too[ _]many[ _](?:\w+[ _])?attempts|brute.?force|too many (?:failed|invalid|unsuccessful)/i;

/** Where a client or a user is locked for its attempts, the next one does not help, in whatever way it is made. */
export function withLock(
  drafts: readonly SuggestionDraft[],
  seen: Seen | SeenAnswer,
): readonly SuggestionDraft[] {
  // A limit of requests is over by itself.
  const isLimit = drafts.some(({ code }) => code === 'slow_down');
  if (!isAnswer(seen) || seen.step === 'check' || isLimit) return drafts;
  const isLocked = locked.test(`${seen.error?.code ?? ''} ${seen.error?.description ?? ''}`);
  return isLocked ? [{ code: 'wait_for_unlock' }, ...drafts] : drafts;
}
