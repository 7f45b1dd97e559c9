import { PostgresDialect, type Driver, type TransactionSettings } from 'kysely';
import { Pool, type PoolConfig } from 'pg';
import { ClosingClient } from './closing-client.ts';
import { PooledConnection } from './pooled-connection.ts';

class PooledDriver implements Driver {
  readonly #pool: Pool;

  constructor(config: PoolConfig) {
    this.#pool = new Pool({ ...config, Client: ClosingClient });
    // An idle connection was lost and has left the pool already.
    this.#pool.on('error', () => undefined);
  }

  init(): Promise<void> {
    return Promise.resolve();
  }

  acquireConnection(): Promise<PooledConnection> {
    return PooledConnection.open(this.#pool);
  }

  beginTransaction(connection: PooledConnection, settings: TransactionSettings): Promise<void> {
    return connection.begin(settings);
  }

  commitTransaction(connection: PooledConnection): Promise<void> {
    return connection.commit();
  }

  rollbackTransaction(connection: PooledConnection): Promise<void> {
    return connection.rollback();
  }

  async releaseConnection(connection: PooledConnection): Promise<void> {
    connection.release();
  }

  destroy(): Promise<void> {
    return this.#pool.end();
  }
}

/** Kysely's dialect of PostgreSQL over a pool that never waits without end. Connects when it is first used. */
export class PooledPostgresDialect extends PostgresDialect {
  readonly #config: PoolConfig;

  constructor(config: PoolConfig) {
    super({ pool: () => Promise.reject(new Error('This dialect has a driver of its own.')) });
    this.#config = config;
  }

  override createDriver(): Driver {
    return new PooledDriver(this.#config);
  }
}
