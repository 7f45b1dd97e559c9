import type { HostNotices } from '#service/host/host-notices.ts';
import { misspeltNames } from './config/misspelt-names.ts';
import { isLoopback, parseAddress } from './outbound/policy/address.ts';
import type { OutboundPolicy } from './outbound/policy/outbound-policy.ts';
import { isLocal } from './store/postgres/postgres-address.ts';
import type { StoreLocation } from './store/store-location.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const proxyVariables = /^(?:https?|all)_proxy$/i;

/** Names alone: what they hold may be a key. */
function slips(environment: Environment): string[] {
  return misspeltNames(environment).map(
    ({ name, meant }) =>
      `${name} is not a setting, and does nothing. If it is meant for this server, name it ${meant}.`,
  );
}

/** What of the environment has no effect here, although somebody may count on it. */
export function environmentNotices(environment: Environment): string[] {
  const set = (name: string) => (environment[name] ?? '') !== '';
  const proxies = Object.keys(environment).filter((name) => proxyVariables.test(name) && set(name));
  return [
    ...slips(environment),
    ...(proxies.length > 0
      ? [`${proxies.join(', ')} is not used: a proxy would look names up by itself, past the outbound rules.`]
      : []),
    ...(environment.NODE_TLS_REJECT_UNAUTHORIZED === '0'
      ? [
          'NODE_TLS_REJECT_UNAUTHORIZED is not used: certificates are always checked. Name your own authority in NODE_EXTRA_CA_CERTS.',
        ]
      : []),
  ];
}

/** What the operator should know of where tests may go, by `mode`: what follows from another setting is easily missed. */
export function outboundNotices(mode: OutboundPolicy['mode'], environment: Environment): string[] {
  const set = (name: string) => (environment[name] ?? '') !== '';
  return [
    ...(set('PUBLIC_ORIGIN') && !set('OUTBOUND_MODE')
      ? [
          'With PUBLIC_ORIGIN, tests reach the internet alone and nothing of the network of this server. Name in OUTBOUND_ALLOW_CIDRS what else they may reach, or set OUTBOUND_MODE (public keeps it so, without this notice).',
        ]
      : []),
    ...(mode === 'any' && set('OUTBOUND_ALLOW_CIDRS')
      ? [
          'OUTBOUND_ALLOW_CIDRS restricts nothing: tests reach other addresses as well. Set OUTBOUND_MODE=public, with which they reach the internet and these alone.',
        ]
      : []),
  ];
}

/** True for an address that never leaves this machine. */
function isOfThisMachine(hostname: string): boolean {
  const address = parseAddress(hostname.replace(/^\[|\]$/g, ''));
  return (
    hostname === 'localhost' || hostname.endsWith('.localhost') || (address !== null && isLoopback(address))
  );
}

/** What the operator should know of the address that users open. */
export function originNotices(publicOrigin: string | null): string[] {
  if (publicOrigin === null) return [];
  const { protocol, hostname } = new URL(publicOrigin);
  return protocol === 'http:' && !isOfThisMachine(hostname)
    ? [
        'PUBLIC_ORIGIN is plain http: secrets that users enter cross the network in the open. Let the proxy speak https where that network is not your own.',
      ]
    : [];
}

/** What the operator should know of where data are kept. */
export function storeNotices(location: StoreLocation, environment: Environment): string[] {
  if (location.kind === 'sqlite') return [];
  return [
    ...((environment.DATA_DIR ?? '') === ''
      ? []
      : ['DATA_DIR is not used: with DATABASE_URL, everything is kept in PostgreSQL.']),
    ...(location.address.tls === null && !isLocal(location.address)
      ? [
          'The connection to PostgreSQL is not encrypted. Add sslmode=verify-full to DATABASE_URL where its network is not your own.',
        ]
      : []),
  ];
}

/** What the operator should know of keys. That there is none at all has been said where it was looked for. */
export async function keyNotices(notices: HostNotices): Promise<string[]> {
  const found = await notices.list();
  return found.filter(({ code }) => code !== 'key_absent').map(({ message }) => message);
}
