import type { LastTest } from '#contract/test-status.ts';
import type { PendingAuthorizationRecord } from '#service/ports/pending-authorizations.ts';
import type { VariableRecord } from '#service/ports/variables.ts';
import type {
  AssistantRecord,
  ProfileListRequest,
  ProfileRecord,
  TestRunRecord,
} from '#service/ports/store.ts';

/** 23 November 2026, so many minutes after noon. */
export function minute(count: number): string {
  return new Date(Date.UTC(2026, 10, 23, 12, count)).toISOString();
}

/** A number as text that sorts like the number. */
export function padded(count: number): string {
  return String(count).padStart(4, '0');
}

export function assistant(changes: Partial<AssistantRecord> = {}): AssistantRecord {
  return {
    id: 'assistant-1',
    name: 'Travel Planner',
    version: 1,
    createdAt: minute(0),
    updatedAt: minute(0),
    ...changes,
  };
}

export function profile(changes: Partial<ProfileRecord> = {}): ProfileRecord {
  const name = changes.name ?? 'hotel bookings';
  return {
    id: 'profile-1',
    assistantId: 'assistant-1',
    version: 1,
    type: 'oauth2_client_credentials',
    name,
    nameKey: name.toLowerCase(),
    identityProviderName: 'StayHub',
    searchText: `${name.toLowerCase()}\nstayhub\nhttps://id.example.com/token`,
    tenancyEnabled: false,
    document: '{"clientId":"travel-planner"}',
    secrets: [],
    variables: [],
    createdAt: minute(0),
    updatedAt: minute(0),
    deletedAt: null,
    lastTest: null,
    ...changes,
  };
}

export function lastTest(changes: Partial<LastTest> = {}): LastTest {
  return { id: 'run-1', status: 'passed', code: null, at: minute(1), durationMs: 184.5, ...changes };
}

export function variable(changes: Partial<VariableRecord> = {}): VariableRecord {
  return {
    id: 'variable-1',
    assistantId: 'assistant-1',
    name: 'host',
    version: 1,
    value: 'id.example.com',
    secret: null,
    createdAt: minute(0),
    updatedAt: minute(0),
    ...changes,
  };
}

export function testRun(changes: Partial<TestRunRecord> = {}): TestRunRecord {
  return {
    id: 'run-1',
    assistantId: 'assistant-1',
    profileId: 'profile-1',
    profileVersion: 1,
    status: 'failed',
    code: 'invalid_client',
    startedAt: minute(1),
    durationMs: 184.5,
    sealed: 'v1.k1.a.b.c.d',
    ...changes,
  };
}

/** A sign-in that is waited for. */
export function pending(changes: Partial<PendingAuthorizationRecord> = {}): PendingAuthorizationRecord {
  return {
    id: 'run-1',
    assistantId: 'assistant-1',
    profileId: null,
    handleHash: 'a1',
    sealed: 'v1.k1.a.b.c.d',
    createdAt: minute(0),
    expiresAt: minute(10),
    answeredAt: null,
    ...changes,
  };
}

/** A request for the first page of the assistant's profiles by name. */
export function listRequest(changes: Partial<ProfileListRequest> = {}): ProfileListRequest {
  return {
    assistantId: 'assistant-1',
    limit: 50,
    after: null,
    search: null,
    types: null,
    statuses: null,
    sort: [{ key: 'name', descending: false }],
    deleted: false,
    offset: 0,
    ...changes,
  };
}
