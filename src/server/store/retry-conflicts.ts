import { setTimeout as wait } from 'node:timers/promises';

const attempts = 4;

/** Waits before an attempt; longer before each, and not as long as others who wait for the same. */
export type Pause = (attempt: number) => Promise<void>;

const pauseAtRandom: Pause = (attempt) => wait(Math.random() * 25 * 2 ** attempt);

/**
 * Does work again that the database gave up in favour of other work, at most
 * three times. Rejects with the last failure.
 */
export async function retryConflicts<Result>(
  work: () => Promise<Result>,
  isConflict: (error: unknown) => boolean,
  pause: Pause = pauseAtRandom,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || !isConflict(error)) throw error;
      await pause(attempt);
    }
}
