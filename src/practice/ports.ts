/** The time. Injected, so that tests decide it. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
}

/** Unpredictable bytes for tokens. */
export interface Random {
  bytes(length: number): Uint8Array<ArrayBuffer>;
}

/** What a host must bring to run the practice identity provider. */
export interface Ports {
  readonly clock: Clock;
  readonly random: Random;
}
