import type { TestStatus } from '#contract/test-status.ts';
import type { Lease } from '#service/ports/leases.ts';
import type { PendingAuthorizationRecord } from '#service/ports/pending-authorizations.ts';
import type { SealingKeyRecord } from '#service/ports/sealing-keys.ts';
import type { AssistantRecord, TestRunRecord } from '#service/ports/store.ts';

/** The row of a profile. Yes and no are 0 and 1, times ISO 8601 text, and JSON is text: both engines know these. */
export interface ProfileRow {
  id: string;
  assistantId: string;
  version: number;
  type: string;
  name: string;
  nameKey: string;
  identityProviderName: string;
  searchText: string;
  tenancyEnabled: number;
  /** JSON without any secret. */
  document: string;
  /** JSON of the sealed secrets, in the same row so that one statement replaces both. */
  secrets: string;
  /** JSON of the names of the environment variables that it holds. */
  variables: string;
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
  lastTestId: string | null;
  lastTestStatus: TestStatus | null;
  lastTestCode: string | null;
  lastTestAt: string | null;
  lastTestDurationMs: number | null;
}

/** The row of an environment variable: either its value, or its sealed value with what goes with it. */
export interface VariableRow {
  id: string;
  assistantId: string;
  name: string;
  version: number;
  value: string | null;
  sealed: string | null;
  fingerprint: string | null;
  sealedAt: string | null;
  createdAt: string;
  updatedAt: string;
}

/** Which migrations were applied. */
export interface SchemaMigrationRow {
  version: number;
  name: string;
  appliedAt: string;
}

/** The tables as the code sees them; in SQL the names are snake_case. */
export interface Schema {
  assistants: AssistantRecord;
  authorizationProfiles: ProfileRow;
  testRuns: TestRunRecord;
  variables: VariableRow;
  sealingKeys: SealingKeyRecord;
  leases: Lease;
  pendingAuthorizations: PendingAuthorizationRecord;
  schemaMigrations: SchemaMigrationRow;
}
