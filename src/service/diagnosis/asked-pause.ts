import { headerValue } from '../evidence/answer/headers.ts';
import { limitReset, type LimitReset } from '../evidence/answer/limit-reset.ts';
import { retryAfterSeconds } from '../evidence/answer/retry-after.ts';
import { wantsFewerRequests } from './rules/rate-limit.ts';
import type { SeenAnswer } from './seen.ts';

/** For how long an answer asks to wait. */
export interface AskedPause {
  readonly seconds: number;
  /** Where the time is from, when it is not from Retry-After. */
  readonly reset: LimitReset | null;
}

/** A pause of less is over before anybody has read of it: it is then enough to say that there is one. */
const shortest = 2;

/** The pause that an answer asks for: by its Retry-After, or by the limit that is used up where it refuses for that. */
export function askedPause(seen: SeenAnswer): AskedPause | null {
  const pause = statedPause(seen);
  return pause === null || pause.seconds < shortest ? null : pause;
}

function statedPause(seen: SeenAnswer): AskedPause | null {
  const { answer, exchange } = seen;
  const seconds = retryAfterSeconds(headerValue(answer.headers, 'retry-after'), exchange.endedAt);
  if (seconds !== null) return { seconds, reset: null };
  if (answer.status !== 503 && !wantsFewerRequests(seen)) return null;
  const reset = limitReset(answer.headers, exchange.endedAt);
  return reset === null ? null : { seconds: reset.seconds, reset };
}
