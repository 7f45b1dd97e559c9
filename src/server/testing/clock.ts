import type { Clock } from '#service/ports.ts';

/** A clock that stands at noon of 23 November 2026. */
export const standingClock: Clock = { now: () => Date.UTC(2026, 10, 23, 12) };
