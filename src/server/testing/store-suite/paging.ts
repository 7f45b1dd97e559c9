import { beforeEach, expect, it } from 'vitest';
import type {
  Page,
  PageRequest,
  ProfileListRequest,
  ProfileRecord,
  SortTerm,
  Store,
} from '#service/ports/store.ts';
import { assistant, lastTest, listRequest, minute, padded, profile, testRun } from './records.ts';

const count = 250;

/** Rows that are equal in many keys, in an order of ids that is no order of anything else. */
const profiles: readonly ProfileRecord[] = Array.from({ length: count }, (_, index) =>
  profile({
    id: `id-${padded((index * 7919) % 1000)}`,
    name: `${String.fromCodePoint(0x61 + (index % 3))} ${padded(index)}`,
    type: ['basic', 'api_key'][index % 2] ?? '',
    identityProviderName: ['', 'b', 'a', '\uFF5E', '\u{1F600}'][index % 5] ?? '',
    createdAt: minute(index % 11),
    updatedAt: minute((index * 13) % 250),
    lastTest: index % 3 === 0 ? null : lastTest({ at: minute(index % 17) }),
  }),
);

const values: Record<SortTerm['key'], (record: ProfileRecord) => string> = {
  name: ({ nameKey }) => nameKey,
  identityProviderName: ({ identityProviderName }) => identityProviderName,
  type: ({ type }) => type,
  lastTestAt: (record) => record.lastTest?.at ?? '',
  createdAt: ({ createdAt }) => createdAt,
  updatedAt: ({ updatedAt }) => updatedAt,
  deletedAt: ({ deletedAt }) => deletedAt ?? '',
};

const compareByCodePoint = (left: string, right: string) =>
  Buffer.compare(Buffer.from(left, 'utf8'), Buffer.from(right, 'utf8'));

function inOrder(sort: readonly SortTerm[]): string[] {
  const compare = (left: ProfileRecord, right: ProfileRecord) => {
    for (const { key, descending } of sort) {
      const compared = compareByCodePoint(values[key](left), values[key](right));
      if (compared !== 0) return descending ? -compared : compared;
    }
    return compareByCodePoint(left.id, right.id);
  };
  return [...profiles].sort(compare).map(({ id }) => id);
}

const keys = Object.keys(values).filter((key): key is SortTerm['key'] => key in values);
const orders: SortTerm[][] = [
  ...keys.flatMap((key) => [[{ key, descending: false }], [{ key, descending: true }]]),
  [
    { key: 'type', descending: true },
    { key: 'lastTestAt', descending: false },
  ],
  [
    { key: 'lastTestAt', descending: true },
    { key: 'identityProviderName', descending: false },
    { key: 'createdAt', descending: true },
  ],
  [],
];

/** Reads all pages, checking that each is full but the last and that all agree on the total. */
async function readAll(
  read: (page: PageRequest) => Promise<Page<{ readonly id: string }>>,
  limit: number,
): Promise<string[]> {
  const ids: string[] = [];
  let after: PageRequest['after'] = null;
  do {
    const page: Page<{ readonly id: string }> = await read({ limit, after });
    expect(page.total).toBe(count);
    ids.push(...page.items.map(({ id }) => id));
    expect(page.items).toHaveLength(page.next === null ? page.items.length : limit);
    expect(page.next === null).toBe(ids.length >= count);
    // What a client keeps of a page went through JSON.
    after = page.next === null ? null : { values: [...page.next.values], id: page.next.id };
  } while (after !== null);
  return ids;
}

export function pagingTests(store: () => Store): void {
  beforeEach(async () => {
    await store().transaction(async (tables) => {
      await tables.assistants.insert(assistant());
      for (const record of profiles) await tables.profiles.insert(record);
    });
  });

  it.each(orders.map((sort) => [describeOrder(sort), sort] as const))(
    'loses and repeats no row by %s',
    async (_, sort) => {
      const read = (page: PageRequest) => store().profiles.list(listRequest({ ...page, sort }));
      const expected = inOrder(sort);
      expect(await readAll(read, 49)).toEqual(expected);
      expect(await readAll(read, 50)).toEqual(expected);
    },
  );

  it.each(orders.map((sort) => [describeOrder(sort), sort] as const))(
    'begins so many rows later by %s, also behind a start',
    async (_, sort) => {
      const expected = inOrder(sort);
      const read = async (page: Partial<ProfileListRequest>) =>
        store().profiles.list(listRequest({ limit: 50, sort, ...page }));
      const third = await read({ offset: 100 });
      expect(third.items.map(({ id }) => id)).toEqual(expected.slice(100, 150));
      expect(third.total).toBe(count);
      const fifth = await read({ offset: 50, after: third.next });
      expect(fifth.items.map(({ id }) => id)).toEqual(expected.slice(200, 250));
      expect(fifth.next).toBeNull();
      expect(await read({ offset: count })).toEqual({ items: [], next: null, total: count });
    },
  );

  it('goes on behind a row that was removed meanwhile', async () => {
    const sort: SortTerm[] = [{ key: 'name', descending: false }];
    const first = await store().profiles.list(listRequest({ limit: 10, sort }));
    const last = first.items.at(-1);
    await store().profiles.remove('assistant-1', last?.id ?? '', 1);
    const second = await store().profiles.list(listRequest({ limit: 10, sort, after: first.next }));
    expect(second.items.map(({ id }) => id)).toEqual(inOrder(sort).slice(10, 20));
    expect(second.total).toBe(count - 1);
  });

  it('pages assistants and test runs in the same way', async () => {
    await store().transaction(async (tables) => {
      for (let index = 1; index < count; index += 1)
        await tables.assistants.insert(assistant({ id: `other-${index}`, name: `name ${index % 9}` }));
      for (let index = 0; index < count; index += 1)
        await tables.testRuns.insert(
          testRun({ id: `run-${index}`, profileId: 'id-0000', startedAt: minute(index % 9) }),
        );
    });
    const assistants = await readAll((page) => store().assistants.list(page), 60);
    expect(new Set(assistants).size).toBe(count);
    const runs = await readAll(
      (page) => store().testRuns.listOfProfile('assistant-1', 'id-0000', { ...page, since: '' }),
      60,
    );
    expect(new Set(runs).size).toBe(count);
  });
}

function describeOrder(sort: readonly SortTerm[]): string {
  return sort.map(({ key, descending }) => (descending ? `-${key}` : key)).join(', ') || 'id alone';
}
