import { beforeEach, expect, it } from 'vitest';
import type { Store, Tables } from '#service/ports/store.ts';
import { assistant, lastTest, minute, pending, profile, testRun } from './records.ts';

const writers = 50;

function times<Result>(work: (index: number) => Promise<Result>): Promise<Result[]> {
  return Promise.all(Array.from({ length: writers }, (_, index) => work(index)));
}

export function concurrencyTests(store: () => Store): void {
  beforeEach(async () => {
    await store().assistants.insert(assistant());
  });

  it('lets exactly one of many updates of one version win', async () => {
    await store().profiles.insert(profile());
    const outcomes = await times((index) =>
      store().profiles.update(profile({ version: 2, document: JSON.stringify({ index }) }), 1),
    );
    expect(outcomes.filter((outcome) => outcome === 'updated')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'stale')).toHaveLength(writers - 1);
    const stored = await store().profiles.find('assistant-1', 'profile-1');
    expect(stored?.document).toBe(JSON.stringify({ index: outcomes.indexOf('updated') }));
  });

  it('loses no change of many that each read before they write', async () => {
    await store().profiles.insert(profile({ document: '0' }));
    await times(() =>
      store().transaction(async (tables) => {
        const read = await tables.profiles.find('assistant-1', 'profile-1');
        if (read === null) throw new Error('The profile is gone.');
        const document = String(Number(read.document) + 1);
        await tables.profiles.update({ ...read, version: read.version + 1, document }, read.version);
      }),
    );
    const stored = await store().profiles.find('assistant-1', 'profile-1');
    expect(stored).toMatchObject({ version: writers + 1, document: String(writers) });
  });

  it('loses no change of several that many read at once before they write', async () => {
    const ids = ['profile-1', 'profile-2'];
    for (const id of ids) await store().profiles.insert(profile({ id, name: id, document: '0' }));
    await times((index) =>
      store().transaction(async (tables) => {
        const order = index % 2 === 0 ? ids : ids.toReversed();
        for (const read of await tables.profiles.findMany('assistant-1', order)) {
          const document = String(Number(read.document) + 1);
          await tables.profiles.update({ ...read, version: read.version + 1, document }, read.version);
        }
      }),
    );
    for (const id of ids)
      expect(await store().profiles.find('assistant-1', id)).toMatchObject({ document: String(writers) });
  });

  it('lets exactly one of many take a name', async () => {
    const outcomes = await times((index) => store().profiles.insert(profile({ id: `profile-${index}` })));
    expect(outcomes.filter((outcome) => outcome === 'inserted')).toHaveLength(1);
  });

  it('keeps the latest of many last tests', async () => {
    await store().profiles.insert(profile());
    await times((index) =>
      store().profiles.setLastTest(
        'assistant-1',
        'profile-1',
        lastTest({ at: minute((index * 7) % writers) }),
        minute(writers),
      ),
    );
    const stored = await store().profiles.find('assistant-1', 'profile-1');
    expect(stored?.lastTest?.at).toBe(minute(writers - 1));
  });

  it('removes an assistant while tests and sign-ins of its profiles begin, and does nothing again', async () => {
    const rounds = 20;
    await store().profiles.insert(profile());
    let begun = 0;
    const begin = async (tables: Tables, id: string) => {
      begun += 1;
      if (!(await tables.profiles.has('assistant-1', 'profile-1'))) return 'gone';
      return id.startsWith('run')
        ? tables.testRuns.insert(testRun({ id }))
        : tables.pendingAuthorizations.insert(pending({ id, handleHash: id, profileId: 'profile-1' }));
    };
    for (let round = 0; round < rounds; round += 1) {
      const kinds = ['run-1', 'sign-in-1', 'run-2', 'sign-in-2'];
      const [isRemoved, ...outcomes] = await Promise.all([
        store().assistants.remove('assistant-1', 1),
        ...kinds.map((id) => store().transaction((tables) => begin(tables, id))),
      ]);
      expect(isRemoved).toBe(true);
      expect(['inserted', 'gone']).toEqual(expect.arrayContaining(outcomes));
      expect(await store().pendingAuthorizations.findByHandle('sign-in-1')).toBeNull();
      await store().assistants.insert(assistant());
      await store().profiles.insert(profile());
    }
    expect(begun).toBe(rounds * 4);
  });
}
