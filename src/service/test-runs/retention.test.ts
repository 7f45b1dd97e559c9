import { expect, it } from 'vitest';
import { createMemoryStore } from '../memory-store/memory-store.ts';
import type { MemorySnapshot } from '../memory-store/state.ts';
import { testClock } from '../testing/deterministic.ts';
import { oldestKept, removeAllOldRuns } from './retention.ts';

const assistantId = 'a';
const clock = testClock();

/** A store with so many runs that began long ago, and one that did just now. */
function storeWith(old: number) {
  const run = (id: string, startedAt: string): MemorySnapshot['testRuns'][number] => ({
    id,
    assistantId,
    profileId: null,
    profileVersion: null,
    status: 'failed',
    code: null,
    startedAt,
    durationMs: 1,
    sealed: 'v1.k1.x',
  });
  const testRuns = [
    ...Array.from({ length: old }, (_, index) => run(`old-${index}`, '2026-01-01T00:00:00.000Z')),
    run('kept', oldestKept(clock)),
  ];
  return createMemoryStore({ assistants: [], profiles: [], testRuns, variables: [] });
}

it.each([0, 99, 100, 250])('removes all of %d runs that are too old, and no other', async (old) => {
  const store = storeWith(old);
  expect(await removeAllOldRuns(store, clock, new AbortController().signal)).toBe(old);
  expect(store.snapshot().testRuns.map(({ id }) => id)).toEqual(['kept']);
});

it('stops where it is told to', async () => {
  const store = storeWith(250);
  expect(await removeAllOldRuns(store, clock, AbortSignal.abort())).toBe(100);
});
