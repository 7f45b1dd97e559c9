import { atOnce } from '../../measure/at-once.js';
import { timed } from '../../measure/timed.js';

/** Callers at once, as a team that works at the same time. */
export const callers = 8;

/**
 * How often a second some work is done by several callers at once.
 *
 * @param {number} times
 * @param {(index: number) => Promise<unknown>} work
 */
export async function perSecond(times, work) {
  return (times * 1000) / (await timed(() => atOnce(times, callers, work)));
}
