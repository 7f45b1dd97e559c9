import { headerValue } from '../../evidence/answer/headers.ts';
import type { Answer } from '../../evidence/answer/read-answer.ts';

/**
 * What filters say in place of the page that was asked for: Zscaler, FortiGate, Palo Alto, Blue Coat and Symantec, Skyhigh,
 * Cisco and Check Point. A name alone is none of it: a provider may have one of them among its customers.
 */
const words =
  /internet security by zscaler|selected zscaler to protect|fortiguard|web filter violation|internet usage policy|web ?page (?:is |was |has been )?blocked|in accordance with company policy|because of its content categori[sz]ation|system policy has denied access|\((?:content_filter|policy)_denied\)|organi[sz]ation(?:'|&#0?39;)s access policies|mcafee web gateway|skyhigh secure web gateway|cisco umbrella|usercheck/i;

/** Where Zscaler and Cisco send whoever asks for what they block. */
const pages = /^https?:\/\/(?:gateway\.zs\w+\.net|(?:[\w-]+\.)?opendns\.com|block\.sse\.cisco\.com)[:/]/i;

/** Palo Alto blocks under 503, and older filters under a status of success. */
const statuses: ReadonlySet<number> = new Set([200, 403, 451, 503]);

/** True for what a proxy or filter of the network of the caller answers in place of whoever was asked. */
export function isOfNetworkFilter({ status, format, headers, text }: Answer): boolean {
  if (status >= 300 && status < 400) return pages.test(headerValue(headers, 'location') ?? '');
  if (!statuses.has(status)) return false;
  if (/^ERR_ACCESS_DENIED\b/.test(headerValue(headers, 'x-squid-error') ?? '')) return true;
  if (format !== 'html') return false;
  if (status !== 200 && /^zscaler\b/i.test(headerValue(headers, 'server') ?? '')) return true;
  return words.test(text.slice(0, 8192));
}
