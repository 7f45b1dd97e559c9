import { readFileSync } from 'node:fs';
import type { PoolConfig } from 'pg';
import { UnusableDatabaseError } from '../unusable-database-error.ts';
import type { PostgresAddress } from './postgres-address.ts';
import type { PostgresLimits } from './postgres-limits.ts';

function authorityIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UnusableDatabaseError(`The file that sslrootcert names, ${file}, cannot be read.`, {
      cause: error,
    });
  }
}

function tlsOptions(tls: PostgresAddress['tls']): PoolConfig['ssl'] {
  if (tls === null) return false;
  // Written down, so that no variable of the environment switches the check off.
  return { rejectUnauthorized: true, ...(tls.caFile !== null && { ca: authorityIn(tls.caFile) }) };
}

/** What the driver is told. Throws an UnusableDatabaseError where the file of the authority cannot be read. */
export function poolConfig(address: PostgresAddress, limits: PostgresLimits): PoolConfig {
  return {
    host: address.host ?? undefined,
    port: address.port ?? undefined,
    database: address.database ?? undefined,
    user: address.user ?? undefined,
    password: address.password ?? undefined,
    ssl: tlsOptions(address.tls),
    enableChannelBinding: address.bindsChannel,
    application_name: 'authorization-profiles',
    keepAlive: true,
    max: limits.connections,
    connectionTimeoutMillis: limits.waitMs,
    statement_timeout: limits.statementMs,
    lock_timeout: limits.lockMs,
    idle_in_transaction_session_timeout: limits.idleInTransactionMs,
    query_timeout: limits.answerMs,
  };
}
