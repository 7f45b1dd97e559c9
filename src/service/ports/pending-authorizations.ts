/**
 * A test that waits for a user to come back from the identity provider.
 * Everything but what it is found by is sealed.
 */
export interface PendingAuthorizationRecord {
  /** The id that its test run will have. */
  readonly id: string;
  readonly assistantId: string;
  /** The saved profile whose secrets it holds, also where a draft of it is tested; it goes with that. */
  readonly profileId: string | null;
  /** SHA-256, in hexadecimal digits, of what the answer is recognised by: it stands in no database as it is. */
  readonly handleHash: string;
  readonly sealed: string;
  /** ISO 8601 UTC, as all times. */
  readonly createdAt: string;
  readonly expiresAt: string;
  /** When its answer came; null until then. An answer is taken once. */
  readonly answeredAt: string | null;
}

export interface PendingAuthorizationTable {
  insert(record: PendingAuthorizationRecord): Promise<'inserted' | 'id_taken'>;
  find(assistantId: string, id: string): Promise<PendingAuthorizationRecord | null>;
  findByHandle(handleHash: string): Promise<PendingAuthorizationRecord | null>;
  /**
   * Takes the answer in. False where there is no such row or it was answered before: of several that try at once,
   * one succeeds.
   */
  claim(id: string, answeredAt: string): Promise<boolean>;
  remove(id: string): Promise<void>;
  /** Removes what expired before a time and was never answered, of all assistants, and returns how many. */
  removeExpiredBefore(time: string): Promise<number>;
  /** What was answered before a time, of all assistants. */
  listAnsweredBefore(
    time: string,
  ): Promise<readonly Pick<PendingAuthorizationRecord, 'id' | 'assistantId'>[]>;
}
