import { expect, it } from 'vitest';
import type { ProfileListRequest, ProfileRecord, Store } from '#service/ports/store.ts';
import { assistant, lastTest, listRequest, minute, profile } from './records.ts';

export function profileListTests(store: () => Store): void {
  async function add(...changes: Partial<ProfileRecord>[]): Promise<void> {
    await store().assistants.insert(assistant());
    for (const [index, change] of changes.entries())
      await store().profiles.insert(profile({ id: `profile-${index}`, name: `profile ${index}`, ...change }));
  }

  async function listed(changes: Partial<ProfileListRequest>): Promise<readonly string[]> {
    const page = await store().profiles.list(listRequest(changes));
    expect(page.total).toBe(page.items.length);
    return page.items.map(({ id }) => id);
  }

  it('has no more of a profile than lists need', async () => {
    await add({ secrets: [], tenancyEnabled: true, lastTest: lastTest() });
    const {
      document: _,
      secrets: __,
      nameKey: ___,
      searchText: ____,
      variables: _____,
      ...item
    } = profile({
      id: 'profile-0',
      name: 'profile 0',
      tenancyEnabled: true,
      lastTest: lastTest(),
    });
    expect(await store().profiles.list(listRequest())).toEqual({ items: [item], next: null, total: 1 });
  });

  it('is empty where there is nothing', async () => {
    expect(await store().profiles.list(listRequest())).toEqual({ items: [], next: null, total: 0 });
  });

  it('shows the profiles of one assistant, in the trash or outside it', async () => {
    await add({}, { deletedAt: minute(1) });
    await store().assistants.insert(assistant({ id: 'assistant-2' }));
    await store().profiles.insert(profile({ id: 'profile-9', assistantId: 'assistant-2' }));
    expect(await listed({})).toEqual(['profile-0']);
    expect(await listed({ deleted: true })).toEqual(['profile-1']);
    expect(await listed({ assistantId: 'assistant-2' })).toEqual(['profile-9']);
    expect(await listed({ assistantId: 'assistant-3' })).toEqual([]);
  });

  it('takes every character of a search for itself', async () => {
    const texts = [
      '100% sure',
      '100 sure',
      'a_b',
      'axb',
      'c:\\temp',
      'c:temp',
      "it's",
      'größe 😀',
      'two\nlines',
    ];
    await add(...texts.map((searchText) => ({ searchText })));
    const found = async (search: string) =>
      (await listed({ search })).map((id) => texts[Number(id.slice(8))]);
    expect(await found('%')).toEqual(['100% sure']);
    expect(await found('0% s')).toEqual(['100% sure']);
    expect(await found('_')).toEqual(['a_b']);
    expect(await found('\\')).toEqual(['c:\\temp']);
    expect(await found('\\t')).toEqual(['c:\\temp']);
    expect(await found("'")).toEqual(["it's"]);
    expect(await found('"')).toEqual([]);
    expect(await found('größe 😀')).toEqual(['größe 😀']);
    expect(await found('two\nl')).toEqual(['two\nlines']);
    expect(await found('sure')).toEqual(['100% sure', '100 sure']);
    expect(await found('100\0')).toEqual([]);
    expect(await found('')).toHaveLength(texts.length);
  });

  it('filters by type', async () => {
    await add({ type: 'basic' }, { type: 'api_key' }, { type: 'basic' });
    expect(await listed({ types: ['basic'] })).toEqual(['profile-0', 'profile-2']);
    expect(await listed({ types: ['api_key', 'basic', 'none'] })).toHaveLength(3);
    expect(await listed({ types: ["basic' or '1'='1"] })).toEqual([]);
    expect(await listed({ types: [] })).toEqual([]);
  });

  it('filters by how the last test ended, and by never', async () => {
    await add(
      { lastTest: lastTest({ status: 'passed' }) },
      { lastTest: lastTest({ status: 'failed', code: 'dns' }) },
      { lastTest: lastTest({ status: 'cancelled' }) },
      { lastTest: null },
    );
    expect(await listed({ statuses: ['failed'] })).toEqual(['profile-1']);
    expect(await listed({ statuses: ['never'] })).toEqual(['profile-3']);
    expect(await listed({ statuses: ['never', 'passed', 'cancelled'] })).toEqual([
      'profile-0',
      'profile-2',
      'profile-3',
    ]);
    expect(await listed({ statuses: [] })).toEqual([]);
  });

  it('joins search, type and status', async () => {
    await add(
      { type: 'basic', searchText: 'one', lastTest: lastTest() },
      { type: 'basic', searchText: 'one' },
      { type: 'api_key', searchText: 'one', lastTest: lastTest() },
      { type: 'basic', searchText: 'two', lastTest: lastTest() },
    );
    expect(await listed({ types: ['basic'], search: 'one', statuses: ['passed'] })).toEqual(['profile-0']);
  });
}
