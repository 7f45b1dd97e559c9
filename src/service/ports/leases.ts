/**
 * A task that only one of several servers does at a time, until a moment in ISO 8601 UTC. One that is never given back
 * is done once until then.
 */
export interface Lease {
  readonly task: string;
  /** Who does it: a name that no other server has. */
  readonly holder: string;
  readonly until: string;
}

export interface LeaseTable {
  /** Whether anybody has a task beyond `now`. */
  isTaken(task: string, now: string): Promise<boolean>;
  /** Takes a task, or keeps it. False where another holder has it beyond `now`. */
  take(lease: Lease, now: string): Promise<boolean>;
  /** Gives a task back, if the holder still has it. */
  release(task: string, holder: string): Promise<void>;
  /** Forgets the tasks that nobody has beyond `now`. */
  removeExpired(now: string): Promise<void>;
}
