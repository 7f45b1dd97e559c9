import type { Ciphers } from './ports/ciphers.ts';
import type { Store } from './ports/store.ts';
import type { Transport } from './ports/transport.ts';

/** The time. Injected, so that expiry and countdowns are tested without waiting. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
}

/** Unpredictable bytes, from the platform's cryptographic source. */
export interface Random {
  bytes(length: number): Uint8Array<ArrayBuffer>;
}

/** A key that seals secrets: 32 bytes under a name that stands in every envelope it made. */
export interface SealingKey {
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A key that sealed secrets which are still here, and that nobody has given. */
export interface MissingKey {
  readonly id: string;
  /** A key of this name was given, and it is another one. */
  readonly isOther: boolean;
  /** Nobody can give it back: it ended with the page that had it. */
  readonly isGone?: boolean;
}

/** The keys there are: the first seals, all open. None is a state the service can work in, without secrets. */
export interface Keyring {
  readonly keys: readonly SealingKey[];
  /** Where the host has looked for them (`keys/prove-keys.ts`). */
  readonly missing?: readonly MissingKey[];
}

/** Where the service tells of faults of its own. Facts hold names and numbers, never values. */
export interface Log {
  error(event: string, facts: Readonly<Record<string, string | number>>, error: unknown): void;
}

/** Everything a host must bring. */
export interface Ports {
  readonly store: Store;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly random: Random;
  readonly keyring: Keyring;
  readonly log: Log;
  /** Those of Web Crypto where a host has none that suit it better. */
  readonly ciphers?: Ciphers;
}

/** What a host may set. */
export interface Settings {
  /** One deadline for each exchange of a test, in milliseconds. */
  readonly testTimeoutMs: number;
  /** Tests that an assistant may begin in a minute; 0 for no limit. */
  readonly testRunsPerMinute: number;
  /** Tests that all assistants together may begin in a minute, and as many discoveries; 0 for no limit. */
  readonly testRunsPerMinuteInAll: number;
  /** Tests that run at once, while others wait; 0 for no limit. */
  readonly testRunsAtOnce: number;
  /** The origin that a proxy before this host has; null where users come to where requests come. */
  readonly publicOrigin?: string | null;
}
