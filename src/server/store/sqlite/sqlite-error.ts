import { StoreError } from '#service/ports/store.ts';
import { codeOf } from '../../error-code.ts';

/** Codes that say the file cannot be used now; the rest are mistakes of ours (https://sqlite.org/rescode.html). */
const unavailable =
  /^SQLITE_(?:BUSY|LOCKED|IOERR|CANTOPEN|READONLY|CORRUPT|NOTADB|PROTOCOL|NOMEM|PERM|AUTH)(?:_|$)/;

/** No room for the file, or for the one beside it in which programs that have it open find what was written. */
const full = /^SQLITE_(?:FULL|IOERR_SHMSIZE)$/;

/** The same failure as the port names it; errors that are not about the engine's state stay as they are. */
export function toStoreError(error: unknown): unknown {
  const code = codeOf(error);
  if (full.test(code)) return new StoreError('full', { cause: error });
  return unavailable.test(code) ? new StoreError('unavailable', { cause: error }) : error;
}

/** True where a unique index refused a row. */
export function isUniqueViolation(error: unknown): boolean {
  return codeOf(error) === 'SQLITE_CONSTRAINT_UNIQUE';
}
