import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { limits } from '#contract/limits.ts';
import {
  beforeEachTransfer,
  fileOf,
  type TransferHarness,
} from '#service/testing/api/transfers/transfer-harness.ts';
import { clientCredentials } from '#service/testing/profiles.ts';
import { openSqlStore } from './sql-store.ts';
import { sqliteEngine } from './sqlite/sqlite-engine.ts';

let transfer: TransferHarness;
beforeEachTransfer(
  async ({ clock }) => {
    const folder = mkdtempSync(join(tmpdir(), 'authorization-profiles-'));
    const store = await openSqlStore(sqliteEngine(join(folder, 'store.db')), clock);
    return {
      store,
      async close() {
        await store.close();
        rmSync(folder, { recursive: true });
      },
    };
  },
  (opened) => (transfer = opened),
);

const total = limits.importProfiles;
const bad = 6543;
const nameOf = (row: number) => `Profile ${String(row).padStart(5, '0')}`;

/** As many profiles as an import may have, one of which cannot be saved. */
const text = fileOf(
  Array.from({ length: total }, (_, row) =>
    clientCredentials({ name: nameOf(row), ...(row === bad && { tokenRequestUrl: 'nowhere' }) }),
  ),
);

/** Ten thousand rows are checked and saved: a second where nothing else runs. */
const slow = { timeout: 60_000 } as const;

describe('10,000 profiles', slow, () => {
  it('are refused as a whole where one of them cannot be saved, which the preview and the report name', async () => {
    expect(await transfer.preview(text)).toMatchObject({
      total,
      counts: { create: total - 1, faulty: 1 },
      faultyRows: [
        { row: bad, name: nameOf(bad), errors: [{ path: 'tokenRequestUrl', code: 'url_invalid' }] },
      ],
    });
    expect(await transfer.refused(text)).toMatchObject({
      status: 422,
      detail: expect.stringContaining(`1 of ${total} profiles cannot be saved`) as unknown,
      errors: [{ path: `rows.${bad}.tokenRequestUrl`, code: 'url_invalid' }],
    });
    expect(await transfer.list()).toEqual([]);
  });

  it('are saved but for the one that is skipped, with a report for each', async () => {
    const report = await transfer.importing(text, { choices: [{ row: bad, skip: true }] });
    expect(report.counts).toEqual({ create: total - 1, rename: 0, replace: 0, skip: 1 });
    expect(report.rows.map(({ name }) => name)).toEqual(
      Array.from({ length: total }, (_, row) => nameOf(row)),
    );
    expect(report.rows[bad]).toMatchObject({ outcome: 'skip', profileId: null });
    const reported = report.rows.flatMap(({ profileId }) => (profileId === null ? [] : [profileId]));
    const saved = await transfer.api.store.profiles.listNames(transfer.assistant.replace('/assistants/', ''));
    expect(saved.map(({ id }) => id).toSorted()).toEqual(reported.toSorted());
  });
});
