import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

export type Address = ipaddr.IPv4 | ipaddr.IPv6;
export type Cidr = readonly [Address, number];

/** A way to look at an address: as it stands, or as the IPv4 address inside it. */
export interface AddressView {
  readonly address: Address;
  /** What the address is for: `unicast` is the public internet, the others are names of ipaddr.js and our own. */
  readonly range: string;
}

/** Reads an address, with or without the brackets of a URL; null where the text is none. */
export function parseAddress(text: string): Address | null {
  const bare = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
  // ipaddr.js alone would also read `1` and `0x7f.1`, which nobody means by an address.
  if (isIP(bare) === 0) return null;
  // It also takes `::127.0.0.1` for `::ffff:127.0.0.1`; the parser of URLs does not.
  const isDottedIpv6 = isIP(bare) === 6 && bare.includes('.') && !bare.includes('%');
  return ipaddr.parse(isDottedIpv6 ? new URL(`http://[${bare}]`).hostname.slice(1, -1) : bare);
}

/** Reads a range such as `10.2.0.0/16`; null where the text is none. */
export function parseCidr(text: string): Cidr | null {
  const [address = '', bits = ''] = text.split('/');
  return isIP(address) !== 0 && bits !== '' && ipaddr.isValidCIDR(text) ? ipaddr.parseCIDR(text) : null;
}

/** True where an address is in a range of its own family. */
export function isWithin(address: Address, [network, bits]: Cidr): boolean {
  return address.kind() === network.kind() && address.match(network, bits);
}

/** True for two spellings of one address. */
export function isSameAddress(left: Address, right: Address): boolean {
  const [one, other] = [left, right].map((address) =>
    ipaddr.process(address.toString()).toNormalizedString(),
  );
  return one === other;
}

function ipv4(bytes: readonly number[]): ipaddr.IPv4 {
  return new ipaddr.IPv4([...bytes]);
}

function viewOf(address: Address, range: string = address.range()): AddressView {
  return { address, range };
}

const compatible = ipaddr.IPv6.parseCIDR('::/96');
const nat64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');
const localNat64 = ipaddr.IPv6.parseCIDR('64:ff9b:1::/48');

/** Where a prefix of 48, 56 and 64 bits has the bytes of the IPv4 address behind it (RFC 6052 2.2). */
const embedded: readonly (readonly number[])[] = [
  [6, 7, 9, 10],
  [7, 9, 10, 11],
  [9, 10, 11, 12],
];

/**
 * What an address behind a prefix of NAT64 may stand for. How long a prefix of
 * the local range is, nobody says (RFC 8215): then all that it could be. Those
 * that begin with 0 are left out, as what is none: but for the last, the usual one.
 */
function behindNat64(bytes: readonly number[]): ipaddr.IPv4[] {
  const others = new ipaddr.IPv6([...bytes]).match(localNat64) ? embedded : [];
  const read = others.map((places) => places.map((place) => bytes[place] ?? 0));
  return [...read.filter(([first]) => first !== 0), bytes.slice(12)].map(ipv4);
}

/** Ranges of addresses that hold an IPv4 address: which bytes it is made of. */
const carriers: Readonly<Record<string, (bytes: readonly number[]) => readonly ipaddr.IPv4[]>> = {
  ipv4Mapped: (bytes) => [ipv4(bytes.slice(12))],
  rfc6052: behindNat64,
  rfc6145: (bytes) => [ipv4(bytes.slice(12))],
  ipv4Compatible: (bytes) => [ipv4(bytes.slice(12))],
  '6to4': (bytes) => [ipv4(bytes.slice(2, 6))],
  // The address of the Teredo server, and the client's, whose bits are turned (RFC 4380 4).
  teredo: (bytes) => [ipv4(bytes.slice(4, 8)), ipv4(bytes.slice(12).map((byte) => byte ^ 0xff))],
};

function rangeOfIpv6(address: ipaddr.IPv6): string {
  if (address.zoneId !== undefined && address.zoneId !== '') return 'zoned';
  const range = address.range();
  // ipaddr.js takes `::127.0.0.1` for a public address; RFC 4291 2.5.5.1 deprecated the form.
  return range === 'unicast' && address.match(compatible) ? 'ipv4Compatible' : range;
}

/**
 * All that an address may lead to. An IPv4 address mapped into IPv6, or behind
 * the well-known prefix of NAT64 (RFC 6052), is that IPv4 address and nothing
 * else. Other forms that carry an IPv4 address are both.
 */
export function viewsOf(address: Address): readonly AddressView[] {
  if (address instanceof ipaddr.IPv4) return [viewOf(address)];
  const range = rangeOfIpv6(address);
  const carried = (carriers[range]?.(address.toByteArray()) ?? []).map((inner) => viewOf(inner));
  const isIpv4 = range === 'ipv4Mapped' || address.match(nat64);
  return isIpv4 ? carried : [viewOf(address, range), ...carried];
}

/** True for an address of this machine that nobody else can reach. */
export function isLoopback(address: Address): boolean {
  return viewsOf(address).every(({ range }) => range === 'loopback');
}
