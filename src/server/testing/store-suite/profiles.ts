import { expect, it } from 'vitest';
import { mostFound, mostInserted, type Store } from '#service/ports/store.ts';
import { assistant, lastTest, listRequest, minute, profile, testRun } from './records.ts';

const secrets = [
  { slot: 'clientSecret', sealed: 'v1.k1.a.b.c.d', fingerprint: '0a1b2c3d', updatedAt: minute(0) },
  { slot: 'tokenRequestHeaders/1', sealed: 'v1.k1.e.f.g.h', fingerprint: '4e5f6a7b', updatedAt: minute(1) },
];

export function profileTests(store: () => Store): void {
  const add = async (...records: ReturnType<typeof profile>[]) => {
    if ((await store().assistants.find('assistant-1')) === null) await store().assistants.insert(assistant());
    for (const record of records) expect(await store().profiles.insert(record)).toBe('inserted');
  };

  it('finds what was inserted, whole', async () => {
    const record = profile({
      name: 'Größe 😀 \u202Eabc',
      tenancyEnabled: true,
      document: JSON.stringify({ description: 'line\u0000\nline "quoted" \\ \ud83d\ude00' }),
      secrets,
      lastTest: lastTest({ status: 'failed', code: 'invalid_client' }),
    });
    await add(record);
    expect(await store().profiles.find('assistant-1', 'profile-1')).toEqual(record);
  });

  it('inserts several, whole, and tells which it did not since their names are taken', async () => {
    await add(profile({ id: 'profile-0', name: 'taken' }));
    const records = [
      profile({ secrets, lastTest: lastTest() }),
      profile({ id: 'profile-2', name: 'Taken' }),
      profile({ id: 'profile-3', name: 'other', deletedAt: minute(4) }),
      profile({ id: 'profile-4', name: 'other' }),
      profile({ id: 'profile-5', name: 'OTHER' }),
    ];
    expect(await store().profiles.insertMany(records)).toEqual(['profile-2', 'profile-5']);
    const ids = records.map(({ id }) => id);
    const there = records.filter(({ id }) => id !== 'profile-2' && id !== 'profile-5');
    expect(await store().profiles.findMany('assistant-1', ids)).toEqual(there);
    expect(await store().profiles.insertMany([])).toEqual([]);
  });

  it('inserts as many at once as it may', async () => {
    await store().assistants.insert(assistant());
    const records = Array.from({ length: mostInserted }, (_, index) =>
      profile({ id: `profile-${index}`, name: `name ${index}`, secrets }),
    );
    expect(await store().profiles.insertMany(records)).toEqual([]);
    expect(await store().profiles.listNames('assistant-1')).toHaveLength(mostInserted);
  });

  it('replaces several, whole but for their last tests, and tells which it did not', async () => {
    await store().assistants.insert(assistant({ id: 'assistant-2' }));
    const names = ['a', 'b', 'c', 'd', 'e'];
    const before = names.map((name) => profile({ id: name, name, version: 3, lastTest: lastTest() }));
    await add(...before);
    expect(
      await store().profiles.update(profile({ id: 'e', name: 'e', version: 4, deletedAt: minute(4) }), 3),
    ).toBe('updated');
    const replaced = profile({
      id: 'a',
      name: 'A',
      version: 4,
      secrets,
      tenancyEnabled: true,
      type: 'basic',
      document: '{"a":1}',
      variables: ['x'],
      updatedAt: minute(7),
      identityProviderName: 'Other',
      searchText: 'other',
    });
    const records = [
      replaced,
      profile({ id: 'b', name: 'b', version: 5 }),
      profile({ id: 'c', name: 'other', version: 4 }),
      profile({ id: 'd', name: 'd', version: 4, assistantId: 'assistant-2' }),
      profile({ id: 'e', name: 'e', version: 5 }),
      profile({ id: 'gone', name: 'gone', version: 4 }),
    ];
    const ids = [...names, 'gone'];
    const passed = await store().transaction(({ profiles }) =>
      profiles.replaceMany(records.filter(({ id }) => id !== 'd')),
    );
    expect(passed).toEqual(['b', 'c', 'e', 'gone']);
    const [, b, c, d] = before;
    expect(await store().profiles.findMany('assistant-1', ids)).toMatchObject([
      { ...replaced, lastTest: lastTest() },
      b,
      c,
      d,
      { version: 4 },
    ]);
    expect(await store().transaction(({ profiles }) => profiles.replaceMany(records.slice(3, 4)))).toEqual([
      'd',
    ]);
    expect(await store().profiles.replaceMany([])).toEqual([]);
    expect(await store().profiles.listNames('assistant-2')).toEqual([]);
  });

  it('finds nothing of another assistant', async () => {
    await add(profile());
    await store().assistants.insert(assistant({ id: 'assistant-2' }));
    expect(await store().profiles.find('assistant-2', 'profile-1')).toBeNull();
    expect(await store().profiles.has('assistant-1', 'profile-1')).toBe(true);
    expect(await store().profiles.has('assistant-2', 'profile-1')).toBe(false);
    expect(await store().profiles.find('assistant-1', 'profile-1\0')).toBeNull();
    expect(await store().profiles.remove('assistant-2', 'profile-1', 1)).toBe(false);
    const taken = profile({ assistantId: 'assistant-2', version: 2 });
    expect(await store().profiles.update(taken, 1)).toBe('stale');
    await store().profiles.setLastTest('assistant-2', 'profile-1', lastTest(), minute(9));
    expect(await store().profiles.find('assistant-1', 'profile-1')).toEqual(profile());
  });

  it('finds several that were inserted, whole and in the order of their ids', async () => {
    await store().assistants.insert(assistant({ id: 'assistant-2' }));
    const [first, second] = [
      profile({ secrets }),
      profile({ id: 'profile-2', name: 'b', deletedAt: minute(4) }),
    ];
    await add(second, first, profile({ id: 'profile-3', assistantId: 'assistant-2' }));
    const ids = ['profile-2', 'gone', 'profile-3', 'profile-1', 'profile-2'];
    expect(await store().profiles.findMany('assistant-1', ids)).toEqual([first, second]);
    expect(await store().profiles.findMany('assistant-1', [])).toEqual([]);
    const found = await store().transaction(({ profiles }) => profiles.findMany('assistant-1', ids));
    expect(found).toEqual([first, second]);
    const many = Array.from({ length: mostFound }, (_, index) => `profile-${index}`);
    expect(await store().profiles.findMany('assistant-1', many)).toEqual([first, second]);
  });

  it('lists the names there are, those in the trash too, and none of another assistant', async () => {
    await store().assistants.insert(assistant({ id: 'assistant-2' }));
    await add(
      profile({ name: 'Flights' }),
      profile({ id: 'profile-2', name: 'Gone', deletedAt: minute(4) }),
      profile({ id: 'profile-3', assistantId: 'assistant-2' }),
    );
    const names = await store().profiles.listNames('assistant-1');
    expect(names.toSorted((left, right) => (left.id < right.id ? -1 : 1))).toEqual([
      { id: 'profile-1', name: 'Flights', nameKey: 'flights', deletedAt: null },
      { id: 'profile-2', name: 'Gone', nameKey: 'gone', deletedAt: minute(4) },
    ]);
  });

  it('replaces everything but the last test', async () => {
    await add(profile({ secrets, lastTest: lastTest() }));
    const changed = profile({
      version: 2,
      type: 'api_key',
      name: 'flights',
      identityProviderName: 'SkyWay',
      searchText: 'flights',
      tenancyEnabled: true,
      document: '{}',
      secrets: secrets.slice(1),
      createdAt: minute(2),
      updatedAt: minute(3),
      deletedAt: minute(4),
      lastTest: null,
    });
    expect(await store().profiles.update(changed, 1)).toBe('updated');
    expect(await store().profiles.find('assistant-1', 'profile-1')).toEqual({
      ...changed,
      lastTest: lastTest(),
    });
  });

  it('leaves several without secrets, each in its next version, and all else as it is', async () => {
    await store().assistants.insert(assistant({ id: 'assistant-2' }));
    const records = [
      profile({ secrets, variables: ['host'], lastTest: lastTest() }),
      profile({ id: 'profile-2', version: 7, name: 'b', secrets, deletedAt: minute(4) }),
      profile({ id: 'profile-3', name: 'c', secrets }),
      profile({ id: 'profile-4', assistantId: 'assistant-2', secrets }),
    ] as const;
    await add(...records);
    const [first, second, third, other] = records;
    const drop = (ids: readonly string[], at: string) =>
      store().transaction(({ profiles }) => profiles.dropSecrets('assistant-1', ids, at));
    const many = Array.from({ length: mostFound - 4 }, (_, index) => `gone-${index}`);
    await drop([...many, second.id, first.id, other.id, first.id], minute(5));
    await drop([], minute(6));
    const changed = { secrets: [], updatedAt: minute(5) };
    expect(await store().profiles.findMany('assistant-1', [first.id, second.id, third.id])).toEqual([
      { ...first, ...changed, version: 2 },
      { ...second, ...changed, version: 8 },
      third,
    ]);
    expect(await store().profiles.find('assistant-2', other.id)).toEqual(other);
  });

  it('tells a stale version, also where the name is taken, and changes nothing', async () => {
    await add(profile({ version: 3 }), profile({ id: 'profile-2', name: 'flights' }));
    const changed = profile({ version: 3, name: 'flights', document: '{}' });
    expect(await store().profiles.update(changed, 2)).toBe('stale');
    expect(await store().profiles.update({ ...changed, id: 'profile-9' }, 3)).toBe('stale');
    expect(await store().profiles.find('assistant-1', 'profile-1')).toEqual(profile({ version: 3 }));
  });

  it('keeps names apart in an assistant, by their key, outside the trash', async () => {
    await add(profile(), profile({ id: 'profile-2', name: 'flights' }));
    const clash = profile({ id: 'profile-3', name: 'Hotel Bookings', nameKey: 'hotel bookings' });
    expect(await store().profiles.insert(clash)).toBe('name_taken');
    expect(await store().profiles.find('assistant-1', 'profile-3')).toBeNull();
    const renamed = profile({ id: 'profile-2', version: 2 });
    expect(await store().profiles.update(renamed, 1)).toBe('name_taken');
    expect(await store().profiles.find('assistant-1', 'profile-2')).toMatchObject({
      version: 1,
      name: 'flights',
    });
    expect(await store().profiles.update(profile({ version: 2 }), 1)).toBe('updated');

    await store().assistants.insert(assistant({ id: 'assistant-2' }));
    expect(await store().profiles.insert({ ...clash, assistantId: 'assistant-2' })).toBe('inserted');
  });

  it('frees a name in the trash, and asks for it again on the way out', async () => {
    await add(profile({ deletedAt: minute(1) }), profile({ id: 'profile-2', deletedAt: minute(2) }));
    await add(profile({ id: 'profile-3' }));
    expect(await store().profiles.update(profile({ version: 2, deletedAt: null }), 1)).toBe('name_taken');
    expect(await store().profiles.remove('assistant-1', 'profile-3', 1)).toBe(true);
    expect(await store().profiles.update(profile({ version: 2, deletedAt: null }), 1)).toBe('updated');
  });

  it('removes the version it was told with its test runs, and no other', async () => {
    await add(profile({ version: 2 }), profile({ id: 'profile-2', name: 'flights' }));
    await store().testRuns.insert(testRun());
    await store().testRuns.insert(testRun({ id: 'run-2', profileId: 'profile-2' }));
    expect(await store().profiles.remove('assistant-1', 'profile-1', 1)).toBe(false);
    expect(await store().testRuns.find('assistant-1', 'run-1')).not.toBeNull();
    expect(await store().profiles.remove('assistant-1', 'profile-1', 2)).toBe(true);
    expect(await store().profiles.find('assistant-1', 'profile-1')).toBeNull();
    expect(await store().testRuns.find('assistant-1', 'run-1')).toBeNull();
    expect(await store().testRuns.find('assistant-1', 'run-2')).not.toBeNull();
  });

  it('keeps the later of two last tests, whichever is told first, and the version', async () => {
    await add(profile());
    const early = lastTest({ id: 'run-1', at: minute(1) });
    const late = lastTest({ id: 'run-2', at: minute(2), status: 'cancelled', durationMs: 0 });
    await store().profiles.setLastTest('assistant-1', 'profile-1', early, minute(9));
    expect(await store().profiles.find('assistant-1', 'profile-1')).toEqual(profile({ lastTest: early }));
    await store().profiles.setLastTest('assistant-1', 'profile-1', late, minute(9));
    await store().profiles.setLastTest('assistant-1', 'profile-1', early, minute(9));
    expect(await store().profiles.find('assistant-1', 'profile-1')).toEqual(profile({ lastTest: late }));
    expect((await store().profiles.list(listRequest())).items[0]?.lastTest).toEqual(late);
  });

  it('lets a last test of a clock that was ahead give way', async () => {
    await add(profile());
    const ahead = lastTest({ id: 'run-1', at: minute(8) });
    const next = lastTest({ id: 'run-2', at: minute(2) });
    await store().profiles.setLastTest('assistant-1', 'profile-1', ahead, minute(9));
    await store().profiles.setLastTest('assistant-1', 'profile-1', next, minute(3));
    expect(await store().profiles.find('assistant-1', 'profile-1')).toEqual(profile({ lastTest: next }));
  });

  it('lets the last test of a profile that is gone go by', async () => {
    await expect(
      store().profiles.setLastTest('assistant-1', 'gone', lastTest(), minute(9)),
    ).resolves.toBeUndefined();
  });
}
