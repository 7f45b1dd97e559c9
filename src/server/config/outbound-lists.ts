import { parseCidr, type Cidr } from '../outbound/policy/address.ts';
import type { HostPattern, PortRange } from '../outbound/policy/outbound-policy.ts';

/** The parts of a list that is separated by commas; white space around them does not count. */
export function listItems(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Reads `idp.local:8443` or `*.corp.example`; null where the text is neither. */
export function parseHostPattern(text: string): HostPattern | null {
  const wildcard = text.startsWith('*.') ? '*.' : '';
  const url = `http://${text.slice(wildcard.length)}`;
  if (/[/?#@*\s]/.test(text.slice(wildcard.length)) || !URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const port = /:(\d+)$/.exec(text)?.[1];
  return { host: wildcard + host, port: port === undefined ? null : Number(port) };
}

/** Reads `443` or `8000-9000`; null where the text is neither, or beyond 65535. */
export function parsePortRange(text: string): PortRange | null {
  const found = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
  if (found === null) return null;
  const first = Number(found[1]);
  const last = Number(found[2] ?? found[1]);
  return first >= 1 && first <= last && last <= 65_535 ? { first, last } : null;
}

/** Reads `10.2.0.0/16`, or one address; null where the text is neither. */
export function parseRange(text: string): Cidr | null {
  return parseCidr(text.includes('/') ? text : `${text}/${text.includes(':') ? 128 : 32}`);
}
