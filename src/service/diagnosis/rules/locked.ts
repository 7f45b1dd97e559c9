import { headerValue } from '../../evidence/answer/headers.ts';
import type { SuggestionDraft } from '../rule.ts';
import { wantsFewerRequests } from './rate-limit.ts';
import { isAnswer, type Seen, type SeenAnswer } from '../seen.ts';

const locked =
  /\block(?:ed)?[ -]?out\b|\b(?:is|been|was|temporarily) (?:temporarily |now )?locked\b|\btemporarily suspended\b|(?:account|client|user)[ _](?:is[ _])?locked|too[ _]many[ _](?:\w+[ _])?attempts|brute.?force|too many (?:failed|invalid|unsuccessful)/i;

/** What somebody works on is locked for others, and nobody for attempts. */
const ofThing =
  /\b(?:document|file|folder|record|object|resource|entity|row|issue|page|ticket|item|order|invoice)\b[^.]{0,40}\blocked\b|\blocked by (?:another|a different|the) (?:user|process|transaction)\b/i;

/** RFC 4918 11.3: some answer it to whoever they have locked. */
const lockedStatus = 423;

/** True where a refusal says that a client or a user is locked for its attempts. */
export function isLocked({ answer, error }: Pick<SeenAnswer, 'answer' | 'error'>): boolean {
  // A limit of requests is over by itself.
  if (wantsFewerRequests({ answer, error })) return false;
  const words = `${error?.code ?? ''} ${error?.description ?? ''} ${answer.title ?? ''}`;
  if (ofThing.test(words)) return false;
  // Jira wants somebody to solve a riddle on its page first.
  const denied = headerValue(answer.headers, 'x-authentication-denied-reason') ?? '';
  return answer.status === lockedStatus || locked.test(words) || /captcha/i.test(denied);
}

/** Where a client or a user is locked for its attempts, the next one does not help, in whatever way it is made. */
export function withLock(
  drafts: readonly SuggestionDraft[],
  seen: Seen | SeenAnswer,
): readonly SuggestionDraft[] {
  return isAnswer(seen) && isLocked(seen) ? [{ code: 'wait_for_unlock' }, ...drafts] : drafts;
}
