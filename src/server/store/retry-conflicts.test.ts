import { expect, it } from 'vitest';
import { retryConflicts } from './retry-conflicts.ts';

const conflict = new Error('conflict');
const isConflict = (error: unknown) => error === conflict;

/** Fails so many times, and counts how often it was asked. */
function failing(times: number, failure = conflict) {
  let count = 0;
  const pauses: number[] = [];
  const work = async () => {
    count += 1;
    if (count <= times) throw failure;
    return count;
  };
  const pause = async (attempt: number) => void pauses.push(attempt);
  return { run: () => retryConflicts(work, isConflict, pause), count: () => count, pauses };
}

it('does work again until it is done, and waits longer each time', async () => {
  const work = failing(3);
  expect(await work.run()).toBe(4);
  expect(work.pauses).toEqual([1, 2, 3]);
});

it('gives up after three times', async () => {
  const work = failing(4);
  await expect(work.run()).rejects.toBe(conflict);
  expect(work.count()).toBe(4);
});

it('does nothing again that failed for another reason', async () => {
  const other = new Error('other');
  const work = failing(1, other);
  await expect(work.run()).rejects.toBe(other);
  expect(work.count()).toBe(1);
});

it('waits by itself, for some milliseconds', async () => {
  let count = 0;
  const work = async () => {
    count += 1;
    if (count === 1) throw conflict;
  };
  await retryConflicts(work, isConflict);
  expect(count).toBe(2);
});
