import type { Clock, Keyring, Log, Random } from '../ports.ts';

/** A clock that tests move by hand. */
export interface TestClock extends Clock {
  advance(milliseconds: number): void;
}

export function testClock(start = Date.UTC(2026, 10, 23, 12)): TestClock {
  let time = start;
  return {
    now: () => time,
    advance: (milliseconds) => {
      time += milliseconds;
    },
  };
}

/** Bytes that look random and are the same in every run (a linear congruential generator, Numerical Recipes). */
export function testRandom(seed = 1): Random {
  let state = seed;
  return {
    bytes(length) {
      return Uint8Array.from({ length }, () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state >>> 24;
      });
    },
  };
}

/** A keyring with one key. */
export function testKeyring(id = 'k1', fill = 7): Keyring {
  return { keys: [{ id, bytes: new Uint8Array(32).fill(fill) }] };
}

/** A log that fails the test which causes an entry it does not expect. */
export function testLog(): Log & { readonly events: string[] } {
  const events: string[] = [];
  return { events, error: (event) => events.push(event) };
}
