import type { Lease } from '../ports/leases.ts';
import type { PendingAuthorizationRecord } from '../ports/pending-authorizations.ts';
import type { SealingKeyRecord } from '../ports/sealing-keys.ts';
import type { VariableRecord } from '../ports/variables.ts';
import type { AssistantRecord, ProfileRecord, TestRunRecord } from '../ports/store.ts';
import { ProfileRows } from './profile-rows.ts';

/** Everything a store in memory holds, in a form that JSON can carry. */
export interface MemorySnapshot {
  readonly assistants: readonly AssistantRecord[];
  readonly profiles: readonly ProfileRecord[];
  readonly testRuns: readonly TestRunRecord[];
  readonly variables: readonly VariableRecord[];
  /** Nothing of these outlives a page that is its own server, so they may be left out. */
  readonly sealingKeys?: readonly SealingKeyRecord[];
  readonly leases?: readonly Lease[];
  readonly pendingAuthorizations?: readonly PendingAuthorizationRecord[];
}

/** The rows of a store in memory, by id. */
export interface MemoryState {
  readonly assistants: Map<string, AssistantRecord>;
  readonly profiles: ProfileRows;
  readonly testRuns: Map<string, TestRunRecord>;
  readonly variables: Map<string, VariableRecord>;
  readonly sealingKeys: Map<string, SealingKeyRecord>;
  /** By task. */
  readonly leases: Map<string, Lease>;
  readonly pendingAuthorizations: Map<string, PendingAuthorizationRecord>;
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** A state with the rows of a snapshot. */
export function stateOf(snapshot: MemorySnapshot): MemoryState {
  return {
    assistants: byId(snapshot.assistants),
    profiles: new ProfileRows(snapshot.profiles),
    testRuns: byId(snapshot.testRuns),
    variables: byId(snapshot.variables),
    sealingKeys: byId(snapshot.sealingKeys ?? []),
    leases: new Map((snapshot.leases ?? []).map((lease) => [lease.task, lease])),
    pendingAuthorizations: byId(snapshot.pendingAuthorizations ?? []),
  };
}

/** The rows of a state. Rows are never changed in place, so the snapshot stays as it is. */
export function snapshotOf(state: MemoryState): MemorySnapshot {
  return {
    assistants: [...state.assistants.values()],
    profiles: [...state.profiles.values()],
    testRuns: [...state.testRuns.values()],
    variables: [...state.variables.values()],
    sealingKeys: [...state.sealingKeys.values()],
    leases: [...state.leases.values()],
    pendingAuthorizations: [...state.pendingAuthorizations.values()],
  };
}
