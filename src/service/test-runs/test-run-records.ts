import { testRunSchema, type TestRun } from '#contract/test-run.ts';
import { timestamp } from '../id.ts';
import type { Ports } from '../ports.ts';
import type { Tables, TestRunRecord } from '../ports/store.ts';
import type { Vault } from '../vault/vault.ts';
import { runsKept } from './retention.ts';

function placeOf(id: string) {
  return { table: 'test_runs', row: id, column: 'run' };
}

/** Seals a run: evidence is kept like a secret. */
async function toRecord(run: TestRun, vault: Vault): Promise<TestRunRecord> {
  const sealed = await vault.enclose(JSON.stringify(run), placeOf(run.id));
  const { id, assistantId, profileId, profileVersion, status, startedAt, durationMs } = run;
  return {
    id,
    assistantId,
    profileId,
    profileVersion,
    status,
    startedAt,
    durationMs,
    code: run.diagnosis?.code ?? null,
    sealed,
  };
}

function parseRun(text: string): TestRun | null {
  try {
    return testRunSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * A stored run as it is read, or null where the key that opens it is not there.
 * One that cannot be read any more is null as well: it must not keep the others
 * from being listed.
 */
export async function fromRecord(record: TestRunRecord, vault: Vault): Promise<TestRun | null> {
  const text = await vault.open(record.sealed, placeOf(record.id));
  return text === null ? null : parseRun(text);
}

/**
 * Stores a run in place of the oldest of its profile, in the trash or not, and
 * shows it as the last test. What was removed for good meanwhile leaves nothing:
 * neither its profile's run nor its assistant's. Returns false where the id is taken.
 */
export async function storeRun(
  run: TestRun,
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  vault: Vault,
): Promise<boolean> {
  const record = await toRecord(run, vault);
  const keep = async (tables: Tables) => {
    const { assistantId, profileId } = run;
    // A profile has its assistant.
    const hasOwner =
      profileId === null
        ? (await tables.assistants.find(assistantId)) !== null
        : await tables.profiles.has(assistantId, profileId);
    if (!hasOwner) return true;
    if ((await tables.testRuns.insert(record)) === 'id_taken') return false;
    await tables.testRuns.keepLatest(assistantId, profileId, { own: run.id, count: runsKept(profileId) });
    const { id, status, code, durationMs } = record;
    const lastTest = { id, status, code, at: record.startedAt, durationMs };
    if (profileId !== null)
      await tables.profiles.setLastTest(assistantId, profileId, lastTest, timestamp(clock));
    return true;
  };
  return store.transaction(keep, { isDisposable: true });
}
