import type { Clock, Random } from '#service/ports.ts';

/** What repeats itself exactly: the same steps give the same ids, fingerprints, times and durations. */
export interface SteadyPorts {
  readonly clock: Clock;
  readonly random: Random;
  /** Milliseconds; every look at it moves the time on by 14. */
  readonly elapsed: () => number;
}

const stepMs = 14;

/** mulberry32: 32 bits of state are enough for what only has to repeat. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/**
 * Ports of a browser host for pictures and their comparison: the clock stands
 * at a moment (milliseconds since 1970) until something is measured, and chance is the same every time. The
 * key that seals secrets is then no secret, which is why no other host has them.
 */
export function steadyPorts(at: number): SteadyPorts {
  const next = numbers(at);
  let looks = 0;
  return {
    clock: { now: () => at + looks * stepMs },
    random: { bytes: (length) => Uint8Array.from({ length }, () => next() & 0xff) },
    elapsed: () => (looks += 1) * stepMs,
  };
}
