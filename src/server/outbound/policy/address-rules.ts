import type { PolicyRefusal } from '#service/ports/transport.ts';
import {
  isSameAddress,
  isWithin,
  parseCidr,
  viewsOf,
  type Address,
  type AddressView,
  type Cidr,
} from './address.ts';
import type { OutboundPolicy } from './outbound-policy.ts';

function cidrs(range: string, ...texts: string[]): { range: string; cidr: Cidr }[] {
  return texts.flatMap((text) => {
    const cidr = parseCidr(text);
    return cidr === null ? [] : [{ range, cidr }];
  });
}

/** What no setting opens: where clouds keep credentials of their machines, and what is no single machine. */
const alwaysDenied = [
  ...cidrs(
    'cloudMetadata',
    '169.254.169.254/32', // most clouds
    '168.63.129.16/32', // Azure's wire server, a public address
    '100.100.100.200/32', // Alibaba Cloud
    '192.0.0.192/32', // Oracle Cloud
    'fd00:ec2::/32', // AWS
    'fd20:ce::254/128', // Google Cloud
  ),
  ...cidrs('linkLocal', '169.254.0.0/16', 'fe80::/10'),
  ...cidrs('unspecified', '0.0.0.0/8', '::/128'),
  ...cidrs('multicast', '224.0.0.0/4', 'ff00::/8'),
  ...cidrs('broadcast', '255.255.255.255/32'),
];

type Ground = { readonly range: string; readonly setting: string | null };

function groundAgainst({ address, range }: AddressView, port: number, policy: OutboundPolicy): Ground | null {
  const within = (list: readonly Cidr[]) => list.some((cidr) => isWithin(address, cidr));
  const denied = alwaysDenied.find(({ cidr }) => isWithin(address, cidr));
  if (denied !== undefined) return { range: denied.range, setting: null };
  if (range === 'zoned') return { range, setting: null };
  if (policy.ownAddresses().some((own) => own.port === port && isSameAddress(own.address, address)))
    return { range: 'this_server', setting: null };
  if (within(policy.denyCidrs)) return { range, setting: 'OUTBOUND_DENY_CIDRS' };
  if (policy.mode === 'any' || range === 'unicast' || within(policy.allowCidrs)) return null;
  return { range, setting: 'OUTBOUND_ALLOW_CIDRS' };
}

/** What the rules have against an address, whatever it is spelt like; null where nothing. */
export function addressRefusal(
  host: string,
  port: number,
  address: Address,
  policy: OutboundPolicy,
): PolicyRefusal | null {
  const grounds = viewsOf(address)
    .map((view) => groundAgainst(view, port, policy))
    .filter((ground) => ground !== null);
  // What no setting opens is told first: it would be no use to name one.
  const ground = grounds.find(({ setting }) => setting === null) ?? grounds[0];
  if (ground === undefined) return null;
  return { code: 'address_blocked', facts: { host, port, address: address.toString(), ...ground } };
}
