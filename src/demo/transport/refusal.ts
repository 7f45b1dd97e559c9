import { isLoopbackHost } from '#contract/url-template.ts';
import type { PolicyRefusal } from '#service/ports/transport.ts';

/**
 * What speaks against saving a URL: plain http, as on every host. An address
 * that a page cannot reach may be saved, since the profile is not for the page.
 */
export function refusalOf(url: string): PolicyRefusal | null {
  if (!URL.canParse(url)) return { code: 'url_not_allowed', facts: {} };
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:' || (protocol === 'http:' && isLoopbackHost(hostname))) return null;
  return { code: 'scheme_not_allowed', facts: { scheme: protocol.slice(0, -1), host: hostname } };
}
