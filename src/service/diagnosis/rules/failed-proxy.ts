import { headerValue } from '../../evidence/answer/headers.ts';
import type { Answer } from '../../evidence/answer/read-answer.ts';

/** Errors of Squid that say what it does not allow, or whom: these are told by their statuses. */
const ofPolicy = /^ERR_(?:(?:CACHE_)?ACCESS_DENIED|CACHE_MGR_ACCESS_DENIED|FORWARDING_DENIED)\b/;
/** What Blue Coat and Symantec put into their pages. */
const named = /\bnetwork error \((\w{3,60})\)/i;

/** What a proxy says kept it from passing a request on; null for every other answer. */
export function proxyErrorOf({ status, headers, format, text }: Answer): string | null {
  if (status < 400) return null;
  const [ofSquid = ''] = (headerValue(headers, 'x-squid-error') ?? '').split(' ');
  if (ofSquid.startsWith('ERR_')) return ofPolicy.test(ofSquid) ? null : ofSquid;
  return format === 'html' ? (named.exec(text.slice(0, 8192))?.[1] ?? null) : null;
}

/** True for an error of a proxy that did not find the host by its name. */
export function isUnknownName(proxyError: string | null): boolean {
  return /dns/i.test(proxyError ?? '');
}
