import type { Address, Cidr } from './address.ts';

/** A host that may be reached, or with `*.` in front all names below it. */
export interface HostPattern {
  /** Lower case, in punycode, without a trailing dot. */
  readonly host: string;
  /** With null any port that the port rules allow. */
  readonly port: number | null;
}

export interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** Where a server listens. */
export interface ListenAddress {
  readonly address: Address;
  readonly port: number;
}

/** What may leave this machine, and where to. */
export interface OutboundPolicy {
  /**
   * `any`: everything but what is always denied. `public`: only addresses of
   * the public internet and those of `allowCidrs`. `allowlist`: as `public`,
   * and only the hosts of `allowHosts`.
   */
  readonly mode: 'any' | 'public' | 'allowlist';
  /** Lets plain http leave for other machines than this one. */
  readonly allowHttp: boolean;
  readonly allowHosts: readonly HostPattern[];
  readonly allowCidrs: readonly Cidr[];
  /** Wins over `allowCidrs`. */
  readonly denyCidrs: readonly Cidr[];
  /** Null for the ports that are allowed where nothing was set. */
  readonly ports: readonly PortRange[] | null;
  /** Where this server itself listens: never a target. Asked each time, since the port is known late. */
  readonly ownAddresses: () => readonly ListenAddress[];
}
