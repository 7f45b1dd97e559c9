import type Database from 'libsql';

/** The statements of this program are fewer; lists in them make some more. */
const mostStatements = 200;

export interface PreparedStatement {
  readonly statement: Database.Statement;
  /** Whether it gives rows. To ask the driver each time would be a call of its own. */
  readonly reader: boolean;
}

/** Prepared statements by their text: to prepare one takes longer than to carry it out. */
export class StatementCache {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, PreparedStatement>();

  constructor(database: Database.Database) {
    this.#database = database;
  }

  /** The statement of a text. Only one that is carried through to its end may be used again. */
  take(sql: string): PreparedStatement {
    const prepared = this.#statements.get(sql) ?? this.#prepare(sql);
    // Behind all others: the one that was not used for longest is in front.
    this.#statements.delete(sql);
    this.#statements.set(sql, prepared);
    if (this.#statements.size > mostStatements) this.#forgetOldest();
    return prepared;
  }

  /** Leaves a statement to be collected: one that failed may not have come to its end. */
  forget(sql: string): void {
    this.#statements.delete(sql);
  }

  clear(): void {
    this.#statements.clear();
  }

  #prepare(sql: string): PreparedStatement {
    const statement = this.#database.prepare(sql);
    return { statement, reader: statement.reader };
  }

  #forgetOldest(): void {
    const [oldest] = this.#statements.keys();
    if (oldest !== undefined) this.#statements.delete(oldest);
  }
}
