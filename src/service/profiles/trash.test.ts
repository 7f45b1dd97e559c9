import { expect, it } from 'vitest';
import { createMemoryStore } from '../memory-store/memory-store.ts';
import type { ProfileRecord } from '../ports/store.ts';
import { testClock, testKeyring, testRandom } from '../testing/deterministic.ts';
import { createVault } from '../vault/vault.ts';
import { createTrash } from './trash.ts';

const long = '2026-01-01T00:00:00.000Z';
const deleted = (id: string): ProfileRecord => ({
  id,
  assistantId: 'a',
  version: 1,
  type: 'basic',
  name: id,
  nameKey: id,
  identityProviderName: '',
  searchText: id,
  tenancyEnabled: false,
  document: '{}',
  secrets: [],
  variables: [],
  createdAt: long,
  updatedAt: long,
  deletedAt: long,
  lastTest: null,
});

/** A trash that holds so many profiles whose time is over. */
function trashWith(count: number) {
  const profiles = Array.from({ length: count }, (_, index) => deleted(`old-${index}`));
  const store = createMemoryStore({ assistants: [], profiles, testRuns: [], variables: [] });
  return createTrash({ store, clock: testClock() }, createVault(testKeyring(), testRandom()));
}

it.each([0, 99, 100, 250])('wipes all of %d profiles whose time is over', async (count) => {
  expect(await trashWith(count).wipeExpired(new AbortController().signal)).toBe(count);
});

it('stops wiping where it is told to', async () => {
  expect(await trashWith(250).wipeExpired(AbortSignal.abort())).toBe(100);
});
