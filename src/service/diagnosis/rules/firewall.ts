import { headerValue } from '../../evidence/answer/headers.ts';
import type { Answer } from '../../evidence/answer/read-answer.ts';

/** The title of CloudFront's page is none of them: it stands over a wrong method and a wrong host as well. */
const words =
  /access denied|attention required|just a moment|request (?:was |has been |is )?(?:blocked|rejected)|web application firewall|you have been blocked|block access from your country|captcha|incapsula|support id is/i;
const servers = /cloudflare|akamaighost|sucuri|imperva|awselb|ddos-guard/i;

/** What F5 and Imperva show under a status of success. */
const disguised = /the requested url was rejected|_incapsula_resource/i;

/** True for the page of a web firewall or content network in front of a provider. */
export function isFirewallPage(answer: Answer): boolean {
  if (answer.format !== 'html') return false;
  if (answer.status === 200) return disguised.test(answer.text.slice(0, 8192));
  if (![403, 406, 503].includes(answer.status)) return false;
  if (headerValue(answer.headers, 'cf-mitigated') !== null) return true;
  const isGuarded = servers.test(headerValue(answer.headers, 'server') ?? '') && answer.status === 403;
  return isGuarded || words.test(answer.text.slice(0, 8192));
}
