import { headerValue } from '../../evidence/answer/headers.ts';
import { isJsonObject, memberOf, textMember } from '../../evidence/answer/json-value.ts';
import type { Answer } from '../../evidence/answer/read-answer.ts';
import type { SuggestionDraft } from '../rule.ts';
import type { SeenAnswer } from '../seen.ts';
import { isOfNetworkFilter } from './network-filter.ts';

/** The title of CloudFront's page is none of them: it stands over a wrong method and a wrong host as well. */
const words =
  /access denied|attention required|just a moment|request (?:was |has been |is )?(?:blocked|rejected)|web application firewall|you have been blocked|block access from your country|captcha|incapsula|support id is|mod_?security|microsoft-azure-application-gateway|has blocked your access|blocked your request|access to this (?:service|site) has been limited/i;
const servers = /cloudflare|akamaighost|sucuri|imperva|awselb|ddos-guard|datadome/i;

/** What F5, Imperva, FortiWeb, Citrix and Radware show under whatever status they are set to, of success as well. */
const disguised =
  /the requested url was rejected|_incapsula_resource|\battack id\b|application firewall block page|unauthori[sz]ed (?:activity has been detected|request blocked)|detected unauthori[sz]ed activity/i;

/** What Cloudflare says by a number to whoever asks for no page: those that block by address, country, client or rule. */
const numbered = /^error code: 10(?:0[5-9]|1[0-2]|20)$/;

/** Vercel, Kasada and Cloudflare ask browsers to prove themselves under 429, which is no limit then, or under 403. */
export function asksForBrowser({ status, headers }: Pick<Answer, 'status' | 'headers'>): boolean {
  if (status !== 403 && status !== 429) return false;
  if (headerValue(headers, 'x-vercel-mitigated') === 'challenge') return true;
  if (headerValue(headers, 'cf-mitigated') !== null) return true;
  return headerValue(headers, 'x-kpsdk-ct') !== null;
}

/** What Cloudflare says of its own blocks to whoever asks for JSON, HUMAN (PerimeterX) of its, and F5 of its, whatever the status. */
function isOwnJson({ status, json }: Answer): boolean {
  if (isJsonObject(json) && Object.keys(json).length === 1 && textMember(json, 'supportID') !== null)
    return true;
  const isHuman =
    textMember(json, 'blockScript') !== null && textMember(json, 'appId')?.startsWith('PX') === true;
  return status === 403 && (memberOf(json, 'cloudflare_error') === true || isHuman);
}

/** True for what a web firewall or content network in front of a provider, or a filter of the own network, answers in its place. */
export function isFirewallAnswer(answer: Answer): boolean {
  // AWS WAF asks browsers to prove themselves under 202, and people under 405.
  const asks = [202, 405].includes(answer.status);
  if (asks && headerValue(answer.headers, 'x-amzn-waf-action') !== null) return true;
  if (isOfNetworkFilter(answer) || asksForBrowser(answer)) return true;
  if (isOwnJson(answer)) return true;
  if (answer.status === 403 && numbered.test(answer.text.trim())) return true;
  const isPage = answer.format === 'html';
  if ((isPage || answer.format === 'text') && disguised.test(answer.text.slice(0, 8192))) return true;
  if (!isPage) return false;
  if (![403, 406, 503].includes(answer.status)) return false;
  if (headerValue(answer.headers, 'cf-mitigated') !== null) return true;
  const isGuarded = servers.test(headerValue(answer.headers, 'server') ?? '') && answer.status === 403;
  return isGuarded || words.test(answer.text.slice(0, 8192));
}

/** Who stands in the way, for the texts. */
export function inTheWay({ answer }: SeenAnswer): { readonly byNetwork: boolean } {
  return { byNetwork: isOfNetworkFilter(answer) };
}

/** Whom to ask about what stands in the way. */
export function askInTheWay({ answer }: SeenAnswer): SuggestionDraft {
  return { code: isOfNetworkFilter(answer) ? 'ask_network' : 'allow_address' };
}
