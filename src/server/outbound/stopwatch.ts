import type { Timings } from '#contract/evidence.ts';

/** The phases of an exchange that are measured, in the order they go. */
export type Phase = 'dns' | 'connect' | 'tls' | 'send' | 'firstByte' | 'download';

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}

/** Measures the phases of one exchange. A phase begins where the one before ends, or after a pause. */
export class Stopwatch {
  readonly #now: () => number;
  readonly #startedAt: number;
  readonly #spent = new Map<Phase, number>();
  #endedAt: number;
  #running: { readonly phase: Phase; readonly since: number } | null = null;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#startedAt = now();
    this.#endedAt = this.#startedAt;
  }

  /** Ends the phase that is going on and begins another. */
  begin(phase: Phase): void {
    this.end();
    this.#running = { phase, since: this.#now() };
  }

  /** Ends the phase that is going on, if one is. */
  end(): void {
    this.#endedAt = this.#now();
    if (this.#running === null) return;
    this.#spent.set(this.#running.phase, rounded(this.#endedAt - this.#running.since));
    this.#running = null;
  }

  /** Durations up to the last `end`. A phase that failed counts with what it took. */
  timings(): Timings {
    if (this.#running !== null) this.end();
    const of = (phase: Phase) => this.#spent.get(phase) ?? null;
    return {
      dnsMs: of('dns'),
      connectMs: of('connect'),
      tlsMs: of('tls'),
      sendMs: of('send'),
      firstByteMs: of('firstByte'),
      downloadMs: of('download'),
      totalMs: rounded(this.#endedAt - this.#startedAt),
    };
  }
}
