import { errorWords } from '../../evidence/answer/provider-error.ts';
import type { SeenAnswer } from '../seen.ts';
import { isRenewal } from './of-renewal.ts';

const refused =
  /\b(?:invalid|expired|revoked|unknown|incorrect|malformed|inactive|bad)[ _](?:or \w+ )?refresh[ _]?token\b|\brefresh[ _]?token\b[^.]{0,40}\b(?:invalid|expired|revoked|unknown|incorrect|malformed|inactive|used|reused|consumed|not (?:found|valid|active|recogni[sz]ed)|does ?n[o’']t exist)\b|\brefresh_token_(?:expired|invalid|revoked|reused|not_found)\b/i;
/** The grant has the name of the token, and a token that was not sent is no token that is over. */
const ofSomethingElse =
  /\bgrant[ _]?type\b|\bunsupported\b|\bmissing\b|\brequired\b|\bclient (?:id|secret)\b/i;

/**
 * True where the request that renews a token is refused for the refresh token itself, under whatever code:
 * Atlassian calls it `unauthorized_client`, GitHub `bad_refresh_token` and Spring `invalid_token`.
 */
export function refusesRefreshToken(seen: SeenAnswer): boolean {
  if (!isRenewal(seen) || seen.answer.status >= 500) return false;
  const words = errorWords(seen.error);
  return refused.test(words) && !ofSomethingElse.test(words);
}
