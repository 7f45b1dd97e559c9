import type { TextParameters } from '#contract/diagnosis.ts';
import { headerValue } from '../evidence/answer/headers.ts';
import { parseHttpDate } from '../evidence/answer/retry-after.ts';
import type { SeenAnswer } from './seen.ts';

/** A clock that is off by more than this breaks lifetimes, assertions and signatures. */
export const tolerableSkewSeconds = 60;

/** By how many seconds the clock of who answered is ahead of ours; null where the answer has no date. */
export function secondsAheadOfUs({
  answer,
  exchange,
}: Pick<SeenAnswer, 'answer' | 'exchange'>): number | null {
  const date = parseHttpDate(headerValue(answer.headers, 'date') ?? '');
  return date === null ? null : Math.round((date - exchange.endedAt) / 1000);
}

/** What the date of an answer says of our clock, which stands in every signed request. */
export function clockParameters(seen: Pick<SeenAnswer, 'answer' | 'exchange'>): TextParameters {
  const ahead = secondsAheadOfUs(seen);
  if (ahead === null) return {};
  if (Math.abs(ahead) <= tolerableSkewSeconds) return { clocksAgree: true };
  return ahead > 0 ? { secondsBehind: ahead } : { secondsAhead: -ahead };
}
