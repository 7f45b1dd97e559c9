import { beforeEach, expect, it } from 'vitest';
import type { Store } from '#service/ports/store.ts';
import { assistant, minute, profile, variable } from './records.ts';

const envelope = (keyId: string) => `v1.${keyId}.wrapIv.wrappedKey.iv.ciphertext`;
const sealed = (keyId: string) => ({
  value: null,
  secret: { slot: 'value', sealed: envelope(keyId), fingerprint: '0a1b2c3d', updatedAt: minute(1) },
});

export function variableTests(store: () => Store): void {
  beforeEach(async () => {
    await store().assistants.insert(assistant());
    await store().assistants.insert(assistant({ id: 'assistant-2' }));
  });

  it('finds what was inserted under its name, and in no other assistant', async () => {
    const records = [variable(), variable({ id: 'variable-2', name: 'Host', ...sealed('k1') })];
    for (const record of records) expect(await store().variables.insert(record)).toBe('inserted');
    expect(await store().variables.find('assistant-1', 'host')).toEqual(records[0]);
    expect(await store().variables.find('assistant-1', 'Host')).toEqual(records[1]);
    expect(await store().variables.find('assistant-2', 'host')).toBeNull();
    const page = await store().variables.list('assistant-1', { limit: 50, after: null });
    expect(page).toEqual({ items: [records[1], records[0]], next: null, total: 2 });
  });

  it('takes a name once in an assistant', async () => {
    await store().variables.insert(variable());
    expect(await store().variables.insert(variable({ id: 'other' }))).toBe('name_taken');
    expect(await store().variables.insert(variable({ id: 'other', assistantId: 'assistant-2' }))).toBe(
      'inserted',
    );
  });

  it('updates and removes the version it was told, and no other', async () => {
    await store().variables.insert(variable());
    const changed = variable({ version: 2, updatedAt: minute(2), ...sealed('k1') });
    expect(await store().variables.update(changed, 2)).toBe(false);
    expect(await store().variables.update(changed, 1)).toBe(true);
    expect(await store().variables.find('assistant-1', 'host')).toEqual(changed);
    expect(await store().variables.remove('assistant-1', 'host', 1)).toBe(false);
    expect(await store().variables.remove('assistant-1', 'host', 2)).toBe(true);
    expect(await store().variables.find('assistant-1', 'host')).toBeNull();
  });

  it('go with their assistant', async () => {
    await store().variables.insert(variable());
    expect(await store().assistants.remove('assistant-1', 1)).toBe(true);
    expect(await store().variables.find('assistant-1', 'host')).toBeNull();
  });

  it('are found by the key that sealed them, and sealed anew', async () => {
    await store().variables.insert(variable());
    await store().variables.insert(variable({ id: 'v-1', name: 'a', ...sealed('k1') }));
    await store().variables.insert(variable({ id: 'v-2', name: 'b', ...sealed('k_1') }));
    const rows = store().sealed.variables;
    const ids = async (sealedBy: Parameters<typeof rows.page>[0]['sealedBy']) =>
      (await rows.page({ limit: 10, after: null, sealedBy })).rows.map(({ id }) => id);
    expect(await ids(null)).toEqual(['v-1', 'v-2']);
    expect(await ids({ is: 'k1' })).toEqual(['v-1']);
    expect(await ids({ isNot: ['k1'] })).toEqual(['v-2']);
    expect([...(await rows.countByKey())].sort()).toEqual([
      ['k1', 1],
      ['k_1', 1],
    ]);
    expect(await rows.countRows('k1')).toBe(1);
    const [row] = await rows.find(['v-1']);
    const [old] = row?.secrets ?? [];
    expect(row).toMatchObject({ name: 'a', assistantId: 'assistant-1', isDeleted: false });
    if (row === undefined || old === undefined) throw new Error('The row was not found.');
    const renewed = { ...old, sealed: envelope('k2') };
    expect(await rows.replace(row, [renewed])).toBe(true);
    expect(await rows.replace(row, [renewed])).toBe(false);
    expect((await store().variables.find('assistant-1', 'a'))?.secret?.sealed).toBe(envelope('k2'));
  });

  it('are read beside a profile as long as it has its version', async () => {
    await store().profiles.insert(profile({ id: 'p-1' }));
    const beside = { assistantId: 'assistant-1', id: 'p-1', version: 1 };
    expect(await store().variables.listBeside(beside)).toEqual([]);
    const records = [variable(), variable({ id: 'variable-2', name: 'key', ...sealed('k1') })];
    for (const record of records) await store().variables.insert(record);
    await store().variables.insert(variable({ id: 'other', assistantId: 'assistant-2' }));
    expect(await store().variables.listBeside(beside)).toEqual(expect.arrayContaining(records));
    expect(await store().variables.listBeside(beside)).toHaveLength(records.length);
    for (const other of [{ version: 2 }, { id: 'p-2' }, { assistantId: 'assistant-2' }])
      expect(await store().variables.listBeside({ ...beside, ...other })).toBeNull();
    await store().profiles.update(profile({ id: 'p-1', version: 2 }), 1);
    expect(await store().variables.listBeside(beside)).toBeNull();
    expect(await store().variables.listBeside({ ...beside, version: 2 })).toHaveLength(records.length);
  });

  it('tell which profiles hold them', async () => {
    await store().profiles.insert(profile({ id: 'p-1', name: 'b', variables: ['host', 'region'] }));
    await store().profiles.insert(profile({ id: 'p-2', name: 'c' }));
    await store().profiles.insert(
      profile({ id: 'p-3', name: 'a', variables: ['host'], deletedAt: minute(3) }),
    );
    await store().profiles.insert(profile({ id: 'p-4', assistantId: 'assistant-2', variables: ['host'] }));
    expect(await store().profiles.listWithVariables('assistant-1')).toEqual([
      { id: 'p-3', name: 'a', variables: ['host'], deletedAt: minute(3) },
      { id: 'p-1', name: 'b', variables: ['host', 'region'], deletedAt: null },
    ]);
    const held = await store().profiles.find('assistant-1', 'p-1');
    expect(held?.variables).toEqual(['host', 'region']);
  });
}
