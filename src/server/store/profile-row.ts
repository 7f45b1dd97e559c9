import { testStatusSchema, type LastTest } from '#contract/test-status.ts';
import { z } from '#contract/zod.ts';
import type { ProfileListItem, ProfileRecord, SecretRecord } from '#service/ports/store.ts';
import type { ProfileRow } from './schema.ts';

/** The sealed secrets of a profile, as their column holds them in JSON. */
export const secretsSchema: z.ZodType<SecretRecord[]> = z.array(
  z.strictObject({ slot: z.string(), sealed: z.string(), fingerprint: z.string(), updatedAt: z.string() }),
);

/** The names of environment variables, as their column holds them in JSON. */
const variablesSchema = z.array(z.string());

/** The columns that a test writes, and a change of the profile leaves alone. */
export type LastTestColumns = Pick<
  ProfileRow,
  'lastTestId' | 'lastTestStatus' | 'lastTestCode' | 'lastTestAt' | 'lastTestDurationMs'
>;

/** What lists read. */
export type ProfileListRow = Omit<ProfileRow, 'document' | 'secrets' | 'variables' | 'searchText'>;

function toLastTest(row: LastTestColumns): LastTest | null {
  if (row.lastTestId === null || row.lastTestAt === null) return null;
  return {
    id: row.lastTestId,
    status: testStatusSchema.parse(row.lastTestStatus),
    code: row.lastTestCode,
    at: row.lastTestAt,
    durationMs: row.lastTestDurationMs ?? 0,
  };
}

/** The columns of a last test. */
export function lastTestColumns(lastTest: LastTest | null): LastTestColumns {
  return {
    lastTestId: lastTest?.id ?? null,
    lastTestStatus: lastTest?.status ?? null,
    lastTestCode: lastTest?.code ?? null,
    lastTestAt: lastTest?.at ?? null,
    lastTestDurationMs: lastTest?.durationMs ?? null,
  };
}

/** A profile as its columns hold it, but for its last test. */
export function toProfileColumns({
  lastTest: _,
  secrets,
  variables,
  tenancyEnabled,
  ...columns
}: ProfileRecord): Omit<ProfileRow, keyof LastTestColumns> {
  return {
    ...columns,
    secrets: JSON.stringify(secrets),
    variables: JSON.stringify(variables),
    tenancyEnabled: tenancyEnabled ? 1 : 0,
  };
}

/** The names of the environment variables that a profile holds. Throws where their JSON is damaged. */
export function variablesOf({ variables }: Pick<ProfileRow, 'variables'>): string[] {
  return variablesSchema.parse(JSON.parse(variables));
}

/** What a list shows of a row. */
export function toProfileListItem(row: ProfileListRow): ProfileListItem {
  return {
    id: row.id,
    assistantId: row.assistantId,
    version: row.version,
    type: row.type,
    name: row.name,
    identityProviderName: row.identityProviderName,
    tenancyEnabled: row.tenancyEnabled === 1,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    deletedAt: row.deletedAt,
    lastTest: toLastTest(row),
  };
}

/** A row as the port names it. Throws where the JSON of the secrets is damaged. */
export function toProfileRecord(row: ProfileRow): ProfileRecord {
  return {
    ...toProfileListItem(row),
    nameKey: row.nameKey,
    searchText: row.searchText,
    document: row.document,
    secrets: secretsSchema.parse(JSON.parse(row.secrets)),
    variables: variablesOf(row),
  };
}
