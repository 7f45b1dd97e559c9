import type { PolicyRefusal } from '#service/ports/transport.ts';
import { isLoopback, parseAddress, type Address } from './address.ts';
import { addressRefusal } from './address-rules.ts';
import type { HostPattern, OutboundPolicy } from './outbound-policy.ts';
import { isPortAllowed } from './ports.ts';

/** Where a request goes, after its URL was read and checked. */
export interface Target {
  readonly url: URL;
  /** Lower case, in punycode, without brackets or a trailing dot. */
  readonly host: string;
  readonly port: number;
  readonly isSecure: boolean;
  /** The address where the host is one. */
  readonly literal: Address | null;
  /** True for `localhost` and the names below it, which RFC 6761 6.3 keeps for this machine. */
  readonly isLocalName: boolean;
}

/** Names of services that hand out credentials of the machine. */
const deniedNames = new Set(['metadata.google.internal', 'metadata.goog', 'instance-data.ec2.internal']);

function defaultPort(url: URL): number {
  return url.protocol === 'https:' ? 443 : 80;
}

function toTarget(url: URL): Target {
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return {
    url,
    host,
    port: url.port === '' ? defaultPort(url) : Number(url.port),
    isSecure: url.protocol === 'https:',
    literal: parseAddress(host),
    isLocalName: host === 'localhost' || host.endsWith('.localhost'),
  };
}

function matches({ host, port }: Target, pattern: HostPattern): boolean {
  if (pattern.port !== null && pattern.port !== port) return false;
  return pattern.host.startsWith('*.') ? host.endsWith(pattern.host.slice(1)) : host === pattern.host;
}

function urlRefusal(text: string, url: URL): PolicyRefusal | null {
  const facts = { host: url.hostname };
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return {
      code: 'scheme_not_allowed',
      facts: { ...facts, scheme: url.protocol.slice(0, -1), setting: null },
    };
  if (url.username !== '' || url.password !== '')
    return { code: 'url_not_allowed', facts: { ...facts, reason: 'userinfo' } };
  // The parser drops an empty fragment, so the text is looked at.
  if (text.includes('#')) return { code: 'url_not_allowed', facts: { ...facts, reason: 'fragment' } };
  return null;
}

function hostRefusal(target: Target, policy: OutboundPolicy): PolicyRefusal | null {
  const { host, port } = target;
  if (!isPortAllowed(port, policy.ports))
    return { code: 'port_not_allowed', facts: { host, port, setting: 'OUTBOUND_PORTS' } };
  if (deniedNames.has(host)) return { code: 'host_not_allowed', facts: { host, port, setting: null } };
  if (policy.mode === 'allowlist' && !policy.allowHosts.some((pattern) => matches(target, pattern)))
    return { code: 'host_not_allowed', facts: { host, port, setting: 'OUTBOUND_ALLOW_HOSTS' } };
  return null;
}

function knownAddressRefusal({ host, port, literal, isLocalName }: Target, policy: OutboundPolicy) {
  const known = isLocalName ? parseAddress('127.0.0.1') : literal;
  return known === null ? null : addressRefusal(host, port, known, policy);
}

/** What the rules have against plain http, after the addresses are known; null where nothing. */
export function plainHttpRefusal(
  { host, port, isSecure }: Target,
  addresses: readonly Address[],
  policy: OutboundPolicy,
): PolicyRefusal | null {
  if (isSecure || policy.allowHttp || (addresses.length > 0 && addresses.every(isLoopback))) return null;
  return {
    code: 'scheme_not_allowed',
    facts: { host, port, scheme: 'http', setting: 'OUTBOUND_ALLOW_HTTP' },
  };
}

/** True for a refusal, and not a target. */
export function isRefusal(result: Target | PolicyRefusal): result is PolicyRefusal {
  return 'code' in result;
}

/** The parser drops tabs and line breaks, and takes a backslash for a slash: what is checked has to be what was typed. */
function isReadAsTyped(text: string): boolean {
  return !/[\s\p{Cc}]|^[^?]*\\/u.test(text);
}

/**
 * Reads a URL and checks it as far as that is possible without the DNS:
 * scheme, user information, fragment, port, host lists, and addresses in any
 * spelling. Plain http needs the name or the address of this machine.
 */
export function checkUrl(text: string, policy: OutboundPolicy): Target | PolicyRefusal {
  if (!isReadAsTyped(text) || !URL.canParse(text))
    return { code: 'url_not_allowed', facts: { host: null, reason: 'unparsable' } };
  const url = new URL(text);
  const refused = urlRefusal(text, url);
  if (refused !== null) return refused;
  const target = toTarget(url);
  const local = target.isLocalName ? parseAddress('127.0.0.1') : target.literal;
  return (
    hostRefusal(target, policy) ??
    knownAddressRefusal(target, policy) ??
    plainHttpRefusal(target, local === null ? [] : [local], policy) ??
    target
  );
}
