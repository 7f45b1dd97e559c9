/** A key that has sealed something here, under the id that stands in its envelopes. */
export interface SealingKeyRecord {
  readonly id: string;
  /** An envelope that only this key opens, or '' where nobody has shown the key yet. */
  readonly canary: string;
  readonly createdAt: string;
}

export interface SealingKeyTable {
  /** All of them, in the order of id. */
  list(): Promise<readonly SealingKeyRecord[]>;
  /** False where there is one of this id. */
  insert(record: SealingKeyRecord): Promise<boolean>;
  /** Sets the canary where there is none. False where there is one. */
  setCanary(id: string, canary: string): Promise<boolean>;
  remove(id: string): Promise<void>;
}
