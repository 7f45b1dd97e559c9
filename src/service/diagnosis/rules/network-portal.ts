import type { Answer } from '../../evidence/answer/read-answer.ts';

/** What gateways of guests and firewalls write into the page that they answer in place of another (WISPr, FortiGate, pfSense). */
const inPage = /<WISPAccessGatewayParam|\/fgtauth\?|name=["']?4Tredir|\bcaptive.?portal\b/i;
/** Where they send whoever asks for something else: FortiGate, UniFi, Meraki and those that say so by their names. */
const inAddress = /\/fgtauth\?|\/guest\/s\/|\.network-auth\.com\/|\bcaptive(?:portal)?\b|\bhotspot\b/i;
const looked = 8192;

/** True for a page on which somebody has to sign in to the network before anything is let through. */
export function isPortalPage({ format, text }: Pick<Answer, 'format' | 'text'>): boolean {
  return format === 'html' && inPage.test(text.slice(0, looked));
}

/** True for the address of such a page. */
export function isPortalAddress(address: string): boolean {
  return inAddress.test(address);
}
