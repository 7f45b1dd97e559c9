import { headerValue } from '../../evidence/answer/headers.ts';
import type { Answer } from '../../evidence/answer/read-answer.ts';

/**
 * What filters say in place of the page that was asked for: Zscaler, FortiGate, Palo Alto, Blue Coat and Symantec, Skyhigh,
 * Cisco, Check Point, Sophos, Netskope, Forcepoint, Barracuda, WatchGuard, iboss, pfSense and e2guardian. A name alone is none
 * of it: a provider may have one of them among its customers.
 */
const words = [
  /internet security by zscaler|selected zscaler to protect|fortiguard|web filter violation|internet usage policy/i,
  /web ?page (?:is |was |has been )?blocked|in accordance with company policy|because of its content categori[sz]ation/i,
  /system policy has denied access|\((?:content_filter|policy)_denied\)|organi[sz]ation(?:'|&#0?39;|’)s access policies/i,
  /mcafee web gateway|skyhigh secure web gateway|cisco umbrella|usercheck|utm web protection|surf protection/i,
  /sophos (?:firewall|web (?:appliance|control|protection))|\bnetskope\b[^<]{0,40}\bblocked\b|\.goskope\.com\b/i,
  /websense category|blocked by (?:the )?barracuda web (?:filter|security)|denied by watchguard|webblocker policy/i,
  /iboss access blocked|restricted due to its contents|\bpfsense proxy\b|squidguard|e2guardian|dansguardian/i,
];
/** What all of them say, in an order of their own: by whom, or by whose policy. */
const byOperators =
  /\b(?:blocked|denied|restricted|prohibited) by (?:the|your|our) (?:(?:network|system|it|company|web) )?(?:admin(?:istrator)?|organi[sz]ation|company|network|employer|it department)\b|\byour (?:organi[sz]ation|company|administrator)(?:(?:'|&#0?39;|’)s)?(?: policy| policies)? (?:has |have )?(?:blocks?|blocked|denies|denied|restricts)\b/i;
const ofBrowsing = /\b(?:web ?site|web ?page|site|url|category)\b/i;

/** Where Zscaler and Cisco send whoever asks for what they block. */
const pages = /^https?:\/\/(?:gateway\.zs\w+\.net|(?:[\w-]+\.)?opendns\.com|block\.sse\.cisco\.com)[:/]/i;

/** What the page of FortiWeb has beside the words of FortiGate: it stands in front of a provider, not of a caller. */
function isOfWebFirewall(page: string): boolean {
  return /\battack id\b/i.test(page);
}

/** Palo Alto blocks under 503, Kaspersky under 499, and older filters under a status of success. */
const statuses: ReadonlySet<number> = new Set([200, 403, 451, 503]);

/** True for what a proxy or filter of the network of the caller answers in place of whoever was asked. */
export function isOfNetworkFilter({ status, statusText, format, headers, text }: Answer): boolean {
  if (status >= 300 && status < 400) return pages.test(headerValue(headers, 'location') ?? '');
  if (status === 499 && /\b(?:antivirus|kaspersky)\b/i.test(`${statusText} ${text.slice(0, 8192)}`))
    return true;
  if (!statuses.has(status)) return false;
  if (/^ERR_(?:ACCESS|FORWARDING)_DENIED\b/.test(headerValue(headers, 'x-squid-error') ?? '')) return true;
  if (format !== 'html') return false;
  if (status !== 200 && /^zscaler\b/i.test(headerValue(headers, 'server') ?? '')) return true;
  const looked = text.slice(0, 8192);
  return (
    !isOfWebFirewall(looked) &&
    ((byOperators.test(looked) && ofBrowsing.test(looked)) || words.some((said) => said.test(looked)))
  );
}
