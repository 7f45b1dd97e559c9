import { beforeEach, describe, expect, it } from 'vitest';
import type { SealedBy, SealedRow, SealedTable } from '#service/ports/sealed-rows.ts';
import type { PageStart, SecretRecord, Store } from '#service/ports/store.ts';
import { assistant, minute, padded, profile, testRun } from './records.ts';

/** An envelope that no key opens; with `mark` no other begins like it. */
function envelope(keyId: string, mark: string): string {
  return `v1.${keyId}.${mark}AAAAAAAAAAAAAAAA.wrappedwrappedwrappedwrappedwrappedwrapped.iv.${'text'.repeat(50)}`;
}

function secret(slot: string, sealed: string): SecretRecord {
  return { slot, sealed, fingerprint: '0a1b2c3d', updatedAt: minute(0) };
}

export function sealedRowTests(store: () => Store): void {
  beforeEach(async () => {
    await store().assistants.insert(assistant());
  });

  async function addProfile(id: string, keyIds: readonly string[], more: { deletedAt?: string } = {}) {
    const secrets = keyIds.map((keyId, index) => secret(`slot-${index}`, envelope(keyId, `${id}-${index}-`)));
    expect(await store().profiles.insert(profile({ id, name: id, secrets, ...more }))).toBe('inserted');
  }

  async function addRun(id: string, keyId: string) {
    await store().testRuns.insert(testRun({ id, profileId: null, sealed: envelope(keyId, id) }));
  }

  async function all(table: SealedTable, sealedBy: SealedBy, limit = 2): Promise<SealedRow[]> {
    const rows: SealedRow[] = [];
    let after: PageStart | null = null;
    do {
      const page: { rows: readonly SealedRow[]; next: PageStart | null } = await store().sealed[table].page({
        sealedBy,
        limit,
        after,
      });
      rows.push(...page.rows);
      after = page.next;
    } while (after !== null);
    return rows;
  }

  const ids = async (...asked: Parameters<typeof all>) =>
    (await all(...asked)).map(({ id }) => id).toSorted();

  describe('of profiles', () => {
    beforeEach(async () => {
      await addProfile('a', ['k1']);
      await addProfile('b', ['k1', 'k2']);
      await addProfile('c', []);
      await addProfile('d', ['k2'], { deletedAt: minute(1) });
      await addProfile('e', ['k_1']);
      await addProfile('f', ['K1']);
    });

    it('are found by the key that sealed them, to the letter, the trash included', async () => {
      const table = 'authorization_profiles';
      expect(await ids(table, null)).toEqual(['a', 'b', 'd', 'e', 'f']);
      expect(await ids(table, { is: 'k1' })).toEqual(['a', 'b']);
      expect(await ids(table, { is: 'K1' })).toEqual(['f']);
      expect(await ids(table, { is: 'k_1' })).toEqual(['e']);
      expect(await ids(table, { isNot: ['k1'] })).toEqual(['b', 'd', 'e', 'f']);
      expect(await ids(table, { isNot: ['k2'] })).toEqual(['a', 'b', 'e', 'f']);
      expect(await ids(table, { isNot: ['k2', 'k1'] })).toEqual(['e', 'f']);
      expect(await ids(table, { isNot: [] })).toEqual(['a', 'b', 'd', 'e', 'f']);
      expect(await ids(table, { is: 'k' })).toEqual([]);
    });

    it('are counted by key', async () => {
      const { authorization_profiles: profiles } = store().sealed;
      expect(await profiles.countByKey()).toEqual(
        new Map([
          ['k1', 2],
          ['k2', 2],
          ['k_1', 1],
          ['K1', 1],
        ]),
      );
      expect(await profiles.countRows('k2'), 'the trash is left out').toBe(1);
      expect(await profiles.countRows('k9')).toBe(0);
    });

    it('are replaced where they are those that were read, and nothing else changes', async () => {
      const { authorization_profiles: profiles } = store().sealed;
      const [row] = await profiles.find(['b']);
      if (row === undefined) throw new Error('The row is gone.');
      expect(row).toMatchObject({ assistantId: 'assistant-1', name: 'b', isDeleted: false });
      const renewed = (row.secrets ?? []).map((each) => ({ ...each, sealed: envelope('k3', each.slot) }));
      const before = await store().profiles.find('assistant-1', 'b');
      expect(await profiles.replace(row, renewed)).toBe(true);
      expect(await store().profiles.find('assistant-1', 'b')).toEqual({ ...before, secrets: renewed });
      expect(await profiles.replace(row, []), 'they are others by now').toBe(false);
      expect(await profiles.replace({ ...row, id: 'gone' }, [])).toBe(false);
      expect((await profiles.find(['d']))[0]?.isDeleted).toBe(true);
      expect(await profiles.find([])).toEqual([]);
    });
  });

  describe('of test runs', () => {
    beforeEach(async () => {
      for (let index = 0; index < 7; index += 1)
        await addRun(`run-${padded(index)}`, index < 4 ? 'k1' : 'k2');
      await addRun('run-of-k-1', 'k-1');
      await store().testRuns.insert(testRun({ id: 'damaged-1', profileId: null, sealed: 'no envelope' }));
      await store().testRuns.insert(testRun({ id: 'damaged-2', profileId: null, sealed: 'no envelope' }));
    });

    it('are found by the key that sealed them', async () => {
      expect(await ids('test_runs', null)).toHaveLength(10);
      expect(await ids('test_runs', { is: 'k1' })).toHaveLength(4);
      expect(await ids('test_runs', { isNot: ['k1'] })).toEqual([
        'damaged-1',
        'damaged-2',
        'run-0004',
        'run-0005',
        'run-0006',
        'run-of-k-1',
      ]);
      expect(await ids('test_runs', { isNot: ['k1', 'k2', 'k-1'] })).toEqual(['damaged-1', 'damaged-2']);
      expect(await ids('test_runs', { isNot: [] })).toHaveLength(10);
      expect(await ids('test_runs', { is: 'k' })).toEqual([]);
    });

    it('are counted by key', async () => {
      const { test_runs: runs } = store().sealed;
      expect(await runs.countByKey()).toEqual(
        new Map([
          ['', 2],
          ['k-1', 1],
          ['k1', 4],
          ['k2', 3],
        ]),
      );
      expect(await runs.countRows('k2')).toBe(3);
    });

    it('are replaced where they are those that were read', async () => {
      const { test_runs: runs } = store().sealed;
      const [row] = await runs.find(['run-0000']);
      if (row === undefined) throw new Error('The row is gone.');
      const renewed = [secret('run', envelope('k3', 'renewed'))];
      expect(await runs.replace(row, renewed)).toBe(true);
      expect(await store().testRuns.find('assistant-1', 'run-0000')).toMatchObject({
        sealed: renewed[0]?.sealed,
      });
      expect(await runs.replace(row, renewed)).toBe(false);
    });
  });
}
