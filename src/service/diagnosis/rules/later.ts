import { headerValue } from '../../evidence/answer/headers.ts';
import { retryAfterSeconds } from '../../evidence/answer/retry-after.ts';
import type { SuggestionDraft } from '../rule.ts';
import type { SeenAnswer } from '../seen.ts';

/** When the answer says for how long to wait, that; else soon. */
export function later({ answer, exchange }: SeenAnswer): SuggestionDraft {
  const seconds = retryAfterSeconds(headerValue(answer.headers, 'retry-after'), exchange.endedAt);
  return { code: seconds === null ? 'test_again' : 'test_again_later' };
}
