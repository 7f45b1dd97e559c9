import { randomFillSync } from 'node:crypto';
import type { Clock, Random } from '#service/ports.ts';

/** The clock of the machine. */
export const systemClock: Clock = { now: () => Date.now() };

/** Chance as the machine has it. */
export const systemRandom: Random = { bytes: (length) => randomFillSync(new Uint8Array(length)) };
