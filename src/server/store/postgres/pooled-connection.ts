import { CompiledQuery, type DatabaseConnection, type QueryResult, type TransactionSettings } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { StoreError } from '#service/ports/store.ts';
import { bindables } from '../bindable.ts';
import { retryConflicts } from '../retry-conflicts.ts';
import { isConflict, isDisconnected, isEnded, isReadOnly, toStoreError } from './postgres-error.ts';

const changes = new Set(['INSERT', 'UPDATE', 'DELETE']);

function isRead({ query, sql }: CompiledQuery): boolean {
  return query.kind === 'SelectQueryNode' || sql.startsWith('select ');
}

type Answer<Row> = QueryResult<Row> & { readonly command: string };

/**
 * A connection of the pool for as long as a statement or a transaction needs
 * it. One that was lost, or cannot write, never goes back into the pool. All failures of the
 * database are StoreErrors, but for those that are mistakes of ours.
 */
export class PooledConnection implements DatabaseConnection {
  readonly #pool: Pool;
  /** Null where the one before was lost and there is none in its place. */
  #client: PoolClient | null = null;
  #isLost = false;
  #isReadOnly = false;
  #isInTransaction = false;

  private constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Rejects where none is free in time, or none can be made. */
  static async open(pool: Pool): Promise<PooledConnection> {
    const connection = new PooledConnection(pool);
    await connection.#connect();
    return connection;
  }

  async #connect(): Promise<PoolClient> {
    try {
      const client = await this.#pool.connect();
      this.#client = client;
      this.#isLost = false;
      this.#isReadOnly = false;
      return client;
    } catch (error) {
      throw toStoreError(error);
    }
  }

  async #send<Row>({ sql, parameters }: CompiledQuery): Promise<Answer<Row>> {
    const values = bindables(parameters);
    const client = this.#client ?? (await this.#connect());
    try {
      const { command, rowCount, rows } = await client.query<Row & object>(sql, values);
      return {
        command,
        rows,
        ...(changes.has(command) && { numAffectedRows: BigInt(rowCount ?? 0) }),
      };
    } catch (error) {
      this.#isLost ||= isDisconnected(error);
      this.#isReadOnly ||= isReadOnly(error);
      throw toStoreError(error);
    }
  }

  /**
   * For what may be done twice: once more on another connection where this one
   * was lost, such as by a restart of the database while it was idle. Those that wait in the pool may have been ended with
   * it, and not know of it yet: they are passed over.
   */
  async #sendTwice<Row>(query: CompiledQuery): Promise<Answer<Row>> {
    let passedOver = 0;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#send<Row>(query);
      } catch (error) {
        const isLost = this.#isLost && this.#client !== null;
        if (!isLost || (attempt > 1 && !(isEnded(error) && attempt <= 1 + passedOver))) throw error;
        if (attempt === 1) passedOver = this.#pool.idleCount;
      }
      this.release();
    }
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#isInTransaction) return this.#send<Row>(query);
    const isReading = isRead(query);
    try {
      return await retryConflicts(
        () => (isReading ? this.#sendTwice<Row>(query) : this.#send<Row>(query)),
        isConflict,
      );
    } catch (error) {
      throw isReading ? error : this.#afterWrite(error);
    }
  }

  /** Where the answer to a write got lost, nobody knows whether it was carried out. */
  #afterWrite(error: unknown): unknown {
    return this.#isLost && error instanceof StoreError
      ? new StoreError('uncertain', { cause: error.cause })
      : error;
  }

  async begin({ isolationLevel, accessMode }: TransactionSettings): Promise<void> {
    const level = isolationLevel === undefined ? '' : ` isolation level ${isolationLevel}`;
    const mode = accessMode === undefined ? '' : ` ${accessMode}`;
    await this.#sendTwice(CompiledQuery.raw(`begin${level}${mode}`));
    this.#isInTransaction = true;
  }

  /** Rejects also where a statement had failed: the server then rolls back, and tells it by a mere name. */
  async commit(): Promise<void> {
    try {
      const { command } = await this.#send(CompiledQuery.raw('commit'));
      this.#isInTransaction = false;
      if (command === 'ROLLBACK')
        throw new Error('A statement of the transaction had failed before its end.');
    } catch (error) {
      throw this.#afterWrite(error);
    }
  }

  /** Never rejects: a transaction that cannot be ended goes with its connection. */
  async rollback(): Promise<void> {
    if (!this.#isInTransaction || this.#isLost) return;
    try {
      await this.#send(CompiledQuery.raw('rollback'));
      this.#isInTransaction = false;
    } catch {
      this.#isLost = true;
    }
  }

  /** Gives the connection back. May be called again. */
  release(): void {
    this.#client?.release(this.#isLost || this.#isReadOnly || this.#isInTransaction);
    this.#client = null;
  }

  // eslint-disable-next-line require-yield -- The type asks for a generator, and nothing here reads as a stream.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Rows are read in pages.');
  }
}
