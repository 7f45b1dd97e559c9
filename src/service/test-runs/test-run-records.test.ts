import { expect, it } from 'vitest';
import { testRunSchema } from '#contract/test-run.ts';
import type { TestRunRecord } from '../ports/store.ts';
import { runTest } from '../testing/run-test.ts';
import { tokenAnswer } from '../testing/transport-results.ts';
import type { Vault } from '../vault/vault.ts';
import { fromRecord } from './test-run-records.ts';

const none = () => Promise.reject(new Error('This test does not ask for it.'));
const record: TestRunRecord = {
  id: '0192f3c1-6f0a-4a55-9d2b-1c7d1f4b8a11',
  assistantId: '0192f3c1-6f0a-4a55-9d2b-1c7d1f4b8a12',
  profileId: null,
  profileVersion: null,
  status: 'passed',
  code: null,
  startedAt: '2026-11-23T12:00:00.000Z',
  durationMs: 0,
  sealed: 'v1.k1.x',
};

/** Reads a record whose seal holds this text. */
function read(text: string | null) {
  const vault: Vault = {
    requireKey: () => undefined,
    seal: none,
    enclose: none,
    open: () => Promise.resolve(text),
    canOpen: () => true,
    isIncomplete: false,
    renew: none,
    fingerprint: none,
  };
  return fromRecord(record, vault);
}

it('reads no run from what is none, and does not fail', async () => {
  const outcome = await runTest([tokenAnswer()]);
  const { id, assistantId, profileId, profileVersion } = record;
  const head = { id, assistantId, profileId, profileVersion, profileName: 'Hotel Bookings' };
  const run = testRunSchema.parse({ ...outcome, ...head, profileType: 'oauth2_client_credentials' });
  expect(await read(JSON.stringify(run))).toEqual(run);
  const token = { ...outcome.token, expiresAt: '+058904-10-16T00:00:00.000Z' };
  expect(await read(JSON.stringify({ ...run, token }))).toBeNull();
  for (const text of ['{', '{}', '', null]) expect(await read(text)).toBeNull();
});
