import type { TrialStop } from '#contract/diagnosis.ts';
import { speaksOfDpop } from './rules/bound-token.ts';
import { isSwitchedOff } from './rules/disabled.ts';
import { needsConsent } from './rules/needs-consent.ts';
import { proxyErrorOf } from './rules/failed-proxy.ts';
import { wantsFewerRequests } from './rules/rate-limit.ts';
import { refusesUser } from './rules/refused-user.ts';
import { isOfNetworkFilter } from './rules/network-filter.ts';
import { isAnswer, type Seen, type SeenAnswer } from './seen.ts';

/** Words of providers that have locked somebody out, and the codes that they make of them. */
const lockouts: readonly RegExp[] = [
  /lock(?:ed)?[ -]?out|too many (?:failed|invalid|unsuccessful|login|sign)|brute.?force/i,
  /\b(?:account|client|user|application|app)\b.{0,40}\b(?:locked|suspended|disabled|blocked)\b/i,
  /(?:account|client|user|app|application)_(?:is_)?(?:temporarily_)?(?:locked|suspended|disabled|blocked)/i,
];

/** Words of providers that count attempts, which a limit of requests may say as well. */
const countings: readonly RegExp[] = [
  /\b(?:attempts?|tries) (?:remaining|left)\b|\bremaining (?:attempts|tries)\b|too[ _]many[ _](?:\w+[ _])?attempts/i,
  /\bmaximum\b[^.]{0,30}\battempts\b|\battempts\b[^.]{0,20}\b(?:exceeded|reached|blocked)\b/i,
];

/** RFC 4918 11.3: some providers answer it where they have locked a client. */
const locked = 423;

const unavailable = 503;

/** Refusals that another way of asking may change. A broken server may only be broken for this one. */
function mayChange({ answer, error, isSuccess }: SeenAnswer): boolean {
  if (isSuccess) return error !== null;
  return answer.status >= 400 && answer.status <= 500 && ![404, 407, 410, 429].includes(answer.status);
}

/** Whether another variant of the same request may be tried after this exchange. */
export function trialStopOf(seen: Seen | SeenAnswer): TrialStop | null {
  if (!isAnswer(seen)) return 'no_use';
  const { answer, error } = seen;
  if (isOfNetworkFilter(answer) || proxyErrorOf(answer) !== null) return 'no_use';
  if (answer.status === locked) return 'lockout';
  const words = `${error?.description ?? ''} ${answer.title ?? ''} ${answer.text.slice(0, 4096)}`;
  if (lockouts.some((lockout) => lockout.test(words))) return 'lockout';
  if (answer.status === unavailable || wantsFewerRequests(seen)) return 'rate_limit';
  if (countings.some((counting) => counting.test(words))) return 'lockout';
  if (isSwitchedOff(seen) || speaksOfDpop(seen) || needsConsent(seen)) return 'no_use';
  // Each variant would be one more attempt with the same password.
  return mayChange(seen) && !refusesUser(seen) ? null : 'no_use';
}
