import type { SealedBy, SealedRow, SealedRows, SealedTable } from '../ports/sealed-rows.ts';
import type { ProfileRecord, SecretRecord, TestRunRecord } from '../ports/store.ts';
import type { VariableRecord } from '../ports/variables.ts';
import { keyIdOf } from '../vault/envelope.ts';
import { pageOf } from './paging.ts';
import type { MemoryState } from './state.ts';

/** How the secrets of one table are read out of its rows, and put back. */
interface Access<Row> {
  readonly rows: () => Map<string, Row>;
  readonly toSealed: (row: Row) => Omit<SealedRow, 'secrets'> & { readonly secrets: readonly SecretRecord[] };
  readonly withSecrets: (row: Row, secrets: readonly SecretRecord[]) => Row;
}

function matches(secrets: readonly SecretRecord[], sealedBy: SealedBy): boolean {
  if (sealedBy === null) return secrets.length > 0;
  return secrets.some(({ sealed }) => {
    const keyId = keyIdOf(sealed) ?? '';
    return 'is' in sealedBy ? keyId === sealedBy.is : !sealedBy.isNot.includes(keyId);
  });
}

function sealedRows<Row>({ rows, toSealed, withSecrets }: Access<Row>): SealedRows {
  const all = () => [...rows().values()].map(toSealed);
  return {
    async page({ sealedBy, ...request }) {
      const found = all().filter(({ secrets }) => matches(secrets, sealedBy));
      const { items, next } = pageOf(found, { values: () => [], descending: [] }, request);
      return { rows: items, next };
    },
    find: async (ids) => all().filter(({ id }) => ids.includes(id)),
    async countByKey() {
      const counts = new Map<string, number>();
      for (const { sealed } of all().flatMap(({ secrets }) => secrets)) {
        const keyId = keyIdOf(sealed) ?? '';
        counts.set(keyId, (counts.get(keyId) ?? 0) + 1);
      }
      return counts;
    },
    countRows: async (keyId) =>
      all().filter(({ isDeleted, secrets }) => !isDeleted && matches(secrets, { is: keyId })).length,
    async replace({ id, stored }, secrets) {
      const row = rows().get(id);
      if (row === undefined || toSealed(row).stored !== stored) return false;
      rows().set(id, withSecrets(row, secrets));
      return true;
    },
  };
}

function ofProfile(profile: ProfileRecord): ReturnType<Access<ProfileRecord>['toSealed']> {
  const { id, assistantId, name, deletedAt, secrets } = profile;
  return { id, assistantId, name, isDeleted: deletedAt !== null, secrets, stored: JSON.stringify(secrets) };
}

function ofTestRun({
  id,
  assistantId,
  startedAt,
  sealed,
}: TestRunRecord): ReturnType<Access<TestRunRecord>['toSealed']> {
  const secrets = [{ slot: 'run', sealed, fingerprint: '', updatedAt: startedAt }];
  return { id, assistantId, name: '', isDeleted: false, secrets, stored: sealed };
}

function ofVariable({
  id,
  assistantId,
  name,
  secret,
}: VariableRecord): ReturnType<Access<VariableRecord>['toSealed']> {
  const secrets = secret === null ? [] : [secret];
  return { id, assistantId, name, isDeleted: false, secrets, stored: secret?.sealed ?? '' };
}

/** The secrets of a state in memory. */
export function sealedTablesOf(state: MemoryState): Readonly<Record<SealedTable, SealedRows>> {
  return {
    authorization_profiles: sealedRows({
      rows: () => state.profiles,
      toSealed: ofProfile,
      withSecrets: (profile, secrets) => ({ ...profile, secrets }),
    }),
    variables: sealedRows({
      rows: () => state.variables,
      toSealed: ofVariable,
      withSecrets: (variable, [secret]) => (secret === undefined ? variable : { ...variable, secret }),
    }),
    test_runs: sealedRows({
      rows: () => state.testRuns,
      toSealed: ofTestRun,
      withSecrets: (run, secrets) => ({ ...run, sealed: secrets[0]?.sealed ?? run.sealed }),
    }),
  };
}
