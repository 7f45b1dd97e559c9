/** How long things may take, in milliseconds (0: without end), and how many connections there are. */
export interface PostgresLimits {
  readonly connections: number;
  /** For a connection that is free, or a new one. */
  readonly waitMs: number;
  readonly statementMs: number;
  /** For an answer, where the server should have given up by itself: beyond it, the connection counts as lost. */
  readonly answerMs: number;
  readonly lockMs: number;
  readonly idleInTransactionMs: number;
}

/** For requests: whoever waits longer is told to come back. */
export const requestLimits: PostgresLimits = {
  connections: 10,
  waitMs: 3000,
  statementMs: 5000,
  answerMs: 6000,
  lockMs: 2000,
  idleInTransactionMs: 10_000,
};

/** For migrations and copies: a statement may go through a whole table, but waits for other programs only so long. */
export const maintenanceLimits: PostgresLimits = {
  connections: 2,
  waitMs: 10_000,
  statementMs: 0,
  answerMs: 0,
  lockMs: 10_000,
  idleInTransactionMs: 60_000,
};
