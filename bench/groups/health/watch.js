import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'undici';

/** Milliseconds between two questions. */
const pauseMs = 5;

/**
 * Asks a server whether it is well, again and again, until it is told to stop.
 *
 * @param {string} origin
 * @param {AbortSignal} signal
 * @returns {Promise<number[]>} milliseconds of each answer
 */
export async function watch(origin, signal) {
  const client = new Client(origin);
  const times = [];
  try {
    while (!signal.aborted) {
      const start = performance.now();
      const answer = await client.request({ method: 'GET', path: '/healthz' });
      await answer.body.text();
      if (answer.statusCode !== 200) throw new Error(`/healthz was answered ${answer.statusCode}.`);
      times.push(performance.now() - start);
      await wait(pauseMs);
    }
    return times;
  } finally {
    await client.destroy();
  }
}
