import { DatabaseError } from 'pg';
import { StoreError } from '#service/ports/store.ts';
import { codeOf } from '../../error-code.ts';

/**
 * SQLSTATEs that say the database cannot do it now; the rest are mistakes of ours
 * (PostgreSQL documentation, appendix A). In turn: connection, read only, idle in a transaction, access, no such
 * database, conflicts, rights, resources, lock timeout, cancelled or shutting down, system and internal errors.
 */
const unavailable =
  /^(?:08...|25006|25P03|28...|3D000|40001|40P01|42501|53...|55P03|57014|57P0[1-5]|58...|XX00[012])$/;

function databaseCode(error: unknown): string {
  const cause = error instanceof StoreError ? error.cause : error;
  return cause instanceof DatabaseError ? codeOf(cause) : '';
}

/** True where the connection is lost: the server ended it, or the failure is not an answer of the server. */
export function isDisconnected(error: unknown): boolean {
  if (!(error instanceof DatabaseError)) return true;
  return error.severity === 'FATAL' || error.severity === 'PANIC' || codeOf(error).startsWith('08');
}

/** True where the server told that it ends the connection, and was not merely silent. */
export function isEnded(error: unknown): boolean {
  return databaseCode(error).startsWith('57P0');
}

/** The same failure as the port names it; errors that are not about the state of the database stay as they are. */
export function toStoreError(error: unknown): unknown {
  if (!(error instanceof DatabaseError)) return new StoreError('unavailable', { cause: error });
  if (error.code === '53100') return new StoreError('full', { cause: error });
  return isDisconnected(error) || unavailable.test(codeOf(error))
    ? new StoreError('unavailable', { cause: error })
    : error;
}

/** True where a unique index refused a row. */
export function isUniqueViolation(error: unknown): boolean {
  return databaseCode(error) === '23505';
}

/** True where the connection only reads: made to a standby, or while writing was switched off, it may do so for as long as it is there. */
export function isReadOnly(error: unknown): boolean {
  return databaseCode(error) === '25006';
}

/** True for a serialization failure or a deadlock: nothing was saved, and it can be done again. */
export function isConflict(error: unknown): boolean {
  return ['40001', '40P01'].includes(databaseCode(error));
}
