import type { SeenAnswer } from '../seen.ts';
import { asksForBrowser } from './firewall.ts';

/** Begins of words: a corporate limit is another one. */
const words =
  /(?<![a-z])(?:rate[ ._-]?limit|too[ ._-]?many[ ._-]?requests|slow_down|throttled(?![a-z])|quota (?:has been |was )?exceeded|exceeded (?:your|the|its) (?:\w+ ){0,3}quota|requests?[ _]limit[ _]exceeded(?! (?:for|of|in) (?:the )?(?:field|parameter|property)\b))/i;
const inCamelCase = /[a-z](?:RateLimit|TooManyRequests)|RequestLimitExceeded/;
const codes = /^throttl(?:ed|ing)/i;
/** Refusals whose words may have the name of a scope or an API in them. */
const named = /^(?:invalid_scope|insufficient_scope|unsupported_grant_type|invalid_target)$/i;
/** Statuses under which some providers ask for a pause, in place of 429: only their words tell. */
const mayBeLimits: ReadonlySet<number> = new Set([400, 403, 420]);

/** True for words that want fewer requests, under whatever status. */
export function speaksOfLimit({ error }: Pick<SeenAnswer, 'error'>): boolean {
  const code = error?.code ?? '';
  if (named.test(code.replaceAll('-', '_'))) return false;
  const said = `${code} ${error?.description ?? ''}`;
  return words.test(said) || inCamelCase.test(said) || codes.test(code);
}

/** True for an answer that wants fewer requests, whatever else it says. */
export function wantsFewerRequests({ answer, error }: Pick<SeenAnswer, 'answer' | 'error'>): boolean {
  if (answer.status === 429) return !asksForBrowser(answer);
  return mayBeLimits.has(answer.status) && speaksOfLimit({ error });
}
