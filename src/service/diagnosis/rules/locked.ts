import type { SuggestionDraft } from '../rule.ts';
import { wantsFewerRequests } from './rate-limit.ts';
import { isAnswer, type Seen, type SeenAnswer } from '../seen.ts';

const locked =
  /\block(?:ed)?[ -]?out\b|\b(?:is|been|was|temporarily) (?:temporarily |now )?(?:locked|suspended)\b|(?:account|client|user)[ _](?:is[ _])?locked|too[ _]many[ _](?:\w+[ _])?attempts|brute.?force|too many (?:failed|invalid|unsuccessful)/i;

/** RFC 4918 11.3: some answer it to whoever they have locked. */
const lockedStatus = 423;

/** Where a client or a user is locked for its attempts, the next one does not help, in whatever way it is made. */
export function withLock(
  drafts: readonly SuggestionDraft[],
  seen: Seen | SeenAnswer,
): readonly SuggestionDraft[] {
  // A limit of requests is over by itself.
  if (!isAnswer(seen) || wantsFewerRequests(seen)) return drafts;
  const { answer, error } = seen;
  const words = `${error?.code ?? ''} ${error?.description ?? ''} ${answer.title ?? ''}`;
  const isLocked = answer.status === lockedStatus || locked.test(words);
  return isLocked ? [{ code: 'wait_for_unlock' }, ...drafts] : drafts;
}
