import type Database from 'libsql';

/** The statements of this program are fewer; lists in them make some more. */
const mostStatements = 200;

/** Prepared statements by their text: to prepare one takes longer than to carry it out. */
export class StatementCache {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(database: Database.Database) {
    this.#database = database;
  }

  /** The statement of a text. Only one that is carried through to its end may be used again. */
  take(sql: string): Database.Statement {
    const statement = this.#statements.get(sql) ?? this.#database.prepare(sql);
    // Behind all others: the one that was not used for longest is in front.
    this.#statements.delete(sql);
    this.#statements.set(sql, statement);
    if (this.#statements.size > mostStatements) this.#forgetOldest();
    return statement;
  }

  /** Leaves a statement to be collected: one that failed may not have come to its end. */
  forget(sql: string): void {
    this.#statements.delete(sql);
  }

  clear(): void {
    this.#statements.clear();
  }

  #forgetOldest(): void {
    const [oldest] = this.#statements.keys();
    if (oldest !== undefined) this.#statements.delete(oldest);
  }
}
