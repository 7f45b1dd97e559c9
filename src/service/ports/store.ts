import type { ProfileSortKey } from '#contract/profile-summary.ts';
import type { LastTest, TestStatus } from '#contract/test-status.ts';
import type { VariableTable } from './variables.ts';
import type { LeaseTable } from './leases.ts';
import type { PendingAuthorizationTable } from './pending-authorizations.ts';
import type { SealedRows, SealedTable } from './sealed-rows.ts';
import type { SealingKeyTable } from './sealing-keys.ts';

/** An assistant as it is stored. Times are ISO 8601 UTC everywhere. */
export interface AssistantRecord {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A sealed secret of a profile. `slot` says which: a member's name, or `list/row id`. */
export interface SecretRecord {
  readonly slot: string;
  readonly sealed: string;
  readonly fingerprint: string;
  readonly updatedAt: string;
}

/** A profile as it is stored: `document` is JSON without any secret. */
export interface ProfileRecord {
  readonly id: string;
  readonly assistantId: string;
  readonly version: number;
  readonly type: string;
  readonly name: string;
  /** What names are compared by, unique in an assistant outside the trash. */
  readonly nameKey: string;
  readonly identityProviderName: string;
  /** Lower-case text that searches look into. */
  readonly searchText: string;
  readonly tenancyEnabled: boolean;
  readonly document: string;
  readonly secrets: readonly SecretRecord[];
  /** The names of the environment variables that document and secrets hold. */
  readonly variables: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
  readonly lastTest: LastTest | null;
}

/** What lists need of a profile; the document and the secrets stay where they are. */
export type ProfileListItem = Omit<
  ProfileRecord,
  'document' | 'secrets' | 'variables' | 'nameKey' | 'searchText'
>;

/** What tells where a variable is used. */
export type ProfileWithVariables = Pick<ProfileRecord, 'id' | 'name' | 'variables' | 'deletedAt'>;

/** What tells which names are taken. */
export type ProfileName = Pick<ProfileRecord, 'id' | 'name' | 'nameKey' | 'deletedAt'>;

/** A test run as it is stored: everything but what lists and limits need is sealed. */
export interface TestRunRecord {
  readonly id: string;
  readonly assistantId: string;
  readonly profileId: string | null;
  readonly profileVersion: number | null;
  readonly status: TestStatus;
  readonly code: string | null;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly sealed: string;
}

/** Where a page begins: after the row with these sort values and this id. */
export interface PageStart {
  readonly values: readonly string[];
  readonly id: string;
}

/** A page of rows. `total` counts all that match, on every page; `next` is null on the last one. */
export interface Page<Row> {
  readonly items: readonly Row[];
  readonly next: PageStart | null;
  readonly total: number;
}

export interface PageRequest {
  readonly limit: number;
  readonly after: PageStart | null;
}

/** One key to sort by. Rows that are equal in all keys are ordered by id. */
export interface SortTerm {
  readonly key: ProfileSortKey;
  readonly descending: boolean;
}

export interface ProfileListRequest extends PageRequest {
  readonly assistantId: string;
  /** Lower-case text to look for, or null. */
  readonly search: string | null;
  readonly types: readonly string[] | null;
  readonly statuses: readonly (TestStatus | 'never')[] | null;
  readonly sort: readonly SortTerm[];
  readonly deleted: boolean;
  /** Rows to pass over, behind `after`. */
  readonly offset: number;
}

export interface AssistantTable {
  /** In the order of name, then id. */
  list(page: PageRequest): Promise<Page<AssistantRecord>>;
  find(id: string): Promise<AssistantRecord | null>;
  /**
   * Holds an assistant until the transaction around it ends: of several that do, one goes on at a time, and sees what
   * those before it have saved. False where there is no such assistant.
   */
  hold(id: string): Promise<boolean>;
  insert(record: AssistantRecord): Promise<'inserted' | 'id_taken'>;
  /** False where the stored version is another, or there is none. */
  update(record: AssistantRecord, expectedVersion: number): Promise<boolean>;
  /** Removes the assistant with all it owns. False where the stored version is another, or there is none. */
  remove(id: string, expectedVersion: number): Promise<boolean>;
}

/** So many profiles are found or changed at once: whole ones take room, and a statement takes no more than some thousand values. */
export const mostFound = 500;

/** So many profiles are inserted at once: each may be large. */
export const mostInserted = 100;

export interface ProfileTable {
  list(request: ProfileListRequest): Promise<Page<ProfileListItem>>;
  /** Also finds profiles in the trash. */
  find(assistantId: string, id: string): Promise<ProfileRecord | null>;
  /**
   * The same of several, in the order of their ids; those that are not there are left out. A transaction holds them in
   * that order, as `inHoldingOrder` has it. At most `mostFound` at once.
   */
  findMany(assistantId: string, ids: readonly string[]): Promise<readonly ProfileRecord[]>;
  /** Whether one is there, in the trash or not. It then stays, as its assistant does, until the transaction around it ends. */
  has(assistantId: string, id: string): Promise<boolean>;
  insert(record: ProfileRecord): Promise<'inserted' | 'name_taken'>;
  /**
   * Inserts several, and returns the ids of those that it did not, since a profile that is there or one before them has
   * their name. At most `mostInserted` at once.
   */
  insertMany(records: readonly ProfileRecord[]): Promise<readonly string[]>;
  /** Replaces everything but `lastTest`. */
  update(record: ProfileRecord, expectedVersion: number): Promise<'updated' | 'stale' | 'name_taken'>;
  /**
   * The same of several of one assistant, each in the version that follows the one it replaces, under the name that it
   * has: returns the ids of those that have another version or name by now, or are in the trash or gone. To be called in a
   * transaction, which holds them in the order of `inHoldingOrder`. At most `mostInserted` at once.
   */
  replaceMany(records: readonly ProfileRecord[]): Promise<readonly string[]>;
  /**
   * Leaves several without secrets, each in its next version, whichever it has: those that were found in the transaction
   * around it have no other than then. At most `mostFound` at once.
   */
  dropSecrets(assistantId: string, ids: readonly string[], updatedAt: string): Promise<void>;
  /** Removes the row and its test runs for good. */
  remove(assistantId: string, id: string, expectedVersion: number): Promise<boolean>;
  /** Removes up to `limit` rows that came into the trash before a time, of all assistants, and returns how many. */
  removeDeletedBefore(time: string, limit: number): Promise<number>;
  /** Those of an assistant that hold environment variables, the trash included. */
  listWithVariables(assistantId: string): Promise<readonly ProfileWithVariables[]>;
  /** The names of all profiles of an assistant, the trash included, in no order. */
  listNames(assistantId: string): Promise<readonly ProfileName[]>;
  /**
   * Keeps the later one where two tests end at once. One that began after `now`
   * was told by a clock that was ahead, and gives way. The version of the profile stays.
   */
  setLastTest(assistantId: string, id: string, lastTest: LastTest, now: string): Promise<void>;
}

export interface TestRunListRequest extends PageRequest {
  /** Runs that began before this time are left out. */
  readonly since: string;
}

export interface RecentRunsRequest {
  /** Runs that began before this time are left out. */
  readonly since: string;
  /** At most so many of each profile. */
  readonly count: number;
}

/** How runs ended, by the ids of their profiles. */
export type RecentRuns = ReadonlyMap<string, readonly TestStatus[]>;

export interface TestRunTable {
  insert(record: TestRunRecord): Promise<'inserted' | 'id_taken'>;
  find(assistantId: string, id: string): Promise<TestRunRecord | null>;
  /** The latest first. */
  listOfProfile(
    assistantId: string,
    profileId: string,
    request: TestRunListRequest,
  ): Promise<Page<TestRunRecord>>;
  /** How the latest runs of each profile ended, the latest first; profiles without any are left out. */
  recentOf(profileIds: readonly string[], request: RecentRunsRequest): Promise<RecentRuns>;
  /**
   * Removes all but `count` runs of a profile, or of the drafts of an assistant where it is null: what stays is `own`,
   * whenever it began, since clocks are set back and those of several servers differ, and the latest of the others.
   */
  keepLatest(
    assistantId: string,
    profileId: string | null,
    kept: { readonly own: string; readonly count: number },
  ): Promise<void>;
  removeOfProfile(assistantId: string, profileId: string): Promise<void>;
  /** Removes up to `limit` runs that began before a time, of all assistants, and returns how many. */
  removeStartedBefore(time: string, limit: number): Promise<number>;
}

/** The tables of a store, inside or outside a transaction. */
export interface Tables {
  readonly assistants: AssistantTable;
  readonly profiles: ProfileTable;
  readonly testRuns: TestRunTable;
  readonly variables: VariableTable;
  /** The secrets of each table that has some, for the care of keys. */
  readonly sealed: Readonly<Record<SealedTable, SealedRows>>;
  readonly sealingKeys: SealingKeyTable;
  readonly leases: LeaseTable;
  readonly pendingAuthorizations: PendingAuthorizationTable;
}

/** How a transaction is carried out. */
export interface TransactionOptions {
  /**
   * True for what may be lost where the machine itself goes down right after, by a power cut say: the promise then
   * does not wait for the disk. It outlives the process all the same, and what is written later is never there without it.
   */
  readonly isDisposable?: boolean;
}

/**
 * Where everything is kept. Every write is durable before its promise
 * resolves, unless it says that it is disposable. Failures of the engine itself are thrown as `StoreError`.
 */
export interface Store extends Tables {
  /** True where other processes may go on with what this one finds there. */
  readonly isShared: boolean;
  /**
   * Runs `work` in one transaction, which is rolled back when it throws. What
   * `find` and the list of assistants return in it stays so until it ends. `work` may be run
   * again from the start, where the database gave it up in favour of another transaction.
   */
  transaction<Result>(
    work: (tables: Tables) => Promise<Result>,
    options?: TransactionOptions,
  ): Promise<Result>;
}

/**
 * Why the engine cannot do it now: it cannot be reached, there is no room left,
 * or the connection was lost while it was saving, so that nobody knows whether it has.
 */
export type StoreErrorReason = 'unavailable' | 'full' | 'uncertain';

const reasonTexts: Readonly<Record<StoreErrorReason, string>> = {
  unavailable: 'The store cannot be reached.',
  full: 'The store has no room left.',
  uncertain: 'The store was lost while it was saving.',
};

/** The engine cannot do it now. Nothing was saved, unless the reason is `uncertain`. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly reason: StoreErrorReason;

  constructor(reason: StoreErrorReason, options?: ErrorOptions) {
    super(reasonTexts[reason], options);
    this.reason = reason;
  }
}
