import type { Timings } from '#contract/evidence.ts';

/** Measures the phases that an exchange inside the page has; the others stay null. */
export interface ExchangeClock {
  /** The answer's head is there. */
  answered(): void;
  /** The durations up to now. */
  timings(): Timings;
}

/** Starts measuring. `now` gives milliseconds that only go forward. */
export function startExchangeClock(now: () => number): ExchangeClock {
  const start = now();
  let headAt: number | null = null;
  return {
    answered: () => {
      headAt = now();
    },
    timings: () => {
      const end = now();
      return {
        dnsMs: null,
        connectMs: null,
        tlsMs: null,
        sendMs: null,
        firstByteMs: headAt === null ? null : headAt - start,
        downloadMs: headAt === null ? null : end - headAt,
        totalMs: end - start,
      };
    },
  };
}
