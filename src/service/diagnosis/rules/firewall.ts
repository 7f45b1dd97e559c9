import { headerValue } from '../../evidence/answer/headers.ts';
import type { Answer } from '../../evidence/answer/read-answer.ts';

const words =
  /access denied|attention required|just a moment|request (?:was |has been |is )?(?:blocked|rejected)|web application firewall|you have been blocked|captcha|incapsula|support id is/i;
const servers = /cloudflare|akamaighost|sucuri|imperva|awselb.*waf|ddos-guard/i;

/** True for the page of a web firewall or content network in front of a provider. */
export function isFirewallPage(answer: Answer): boolean {
  if (answer.format !== 'html' || ![403, 406, 503].includes(answer.status)) return false;
  if (headerValue(answer.headers, 'cf-mitigated') !== null) return true;
  const isGuarded = servers.test(headerValue(answer.headers, 'server') ?? '') && answer.status === 403;
  return isGuarded || words.test(answer.text.slice(0, 8192));
}
