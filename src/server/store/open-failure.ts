import { StoreError } from '#service/ports/store.ts';
import { codeOf } from '../error-code.ts';
import { howToEncode, mayHoldPassword } from './postgres/postgres-address.ts';
import { describeLocation, type StoreLocation } from './store-location.ts';
import { UnusableDatabaseError } from './unusable-database-error.ts';

interface Explanation {
  /** Of the code of an error, or where it has none, of its message. */
  readonly pattern: RegExp;
  /** Follows the name of the place. */
  readonly text: string;
}

const sqlite: readonly Explanation[] = [
  {
    pattern: /^SQLITE_NOTADB/,
    text: 'holds a file that is not a database of this program. Restore a backup, or move the file away to begin anew.',
  },
  {
    pattern: /^SQLITE_CORRUPT/,
    text: 'holds a database that is damaged, such as by a copy that was cut off. Nothing was changed. Restore a backup.',
  },
  {
    pattern: /^(?:EACCES|EPERM|EROFS|SQLITE_(?:READONLY|PERM|AUTH))/,
    text: 'cannot be written to by the user of this program. See who owns the folder and its files, and whether the file system is read-only.',
  },
  {
    pattern: /^SQLITE_(?:BUSY|LOCKED)/,
    text: 'holds a database that another program keeps locked. See which one has it open.',
  },
  {
    pattern: /^(?:EEXIST|ENOTDIR|EISDIR|ENOENT|ELOOP|SQLITE_CANTOPEN)/,
    text: 'cannot be made or opened. See that it is a folder, that its database is a file, and that links on the way lead to what is there.',
  },
];

/** A table that is there already, or has other columns. */
const tablesOfOthers = /^(?:42P07|42703)$/;

const postgres: readonly Explanation[] = [
  {
    pattern: /^(?:ECONNREFUSED|ENOENT)$/,
    text: 'cannot be reached: nothing listens there. See that PostgreSQL is running, and the host and port in DATABASE_URL.',
  },
  {
    pattern: /^(?:ENOTFOUND|EAI_AGAIN)$/,
    text: 'cannot be reached: its host name was not found. See the host in DATABASE_URL.',
  },
  {
    pattern: /^(?:ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$|timeout/i,
    text: 'does not answer. See the host and port in DATABASE_URL, and whether a firewall is in between.',
  },
  {
    pattern: /^28/,
    text: 'refuses this user: the user name or the password in DATABASE_URL is wrong, or pg_hba.conf does not let this machine in.',
  },
  { pattern: /^SASL/, text: 'asks for a password. Put it into PGPASSWORD, or into DATABASE_URL.' },
  { pattern: /^3D000$/, text: 'is not there. Make the database: createdb --encoding=UTF8' },
  {
    pattern: /^42501$/,
    text: 'does not let this user make tables, or use those that are there. Make the user the owner of the database and of its tables.',
  },
  {
    pattern: tablesOfOthers,
    text: 'holds a table of another program under a name that this one needs. Make a database for this program alone: createdb --encoding=UTF8',
  },
  {
    pattern: /^(?:55P03|57014)$/,
    text: 'is kept locked by another program for too long, such as by a copy of it. Try again when that has ended.',
  },
  {
    pattern: /^(?:57P0[12]|ECONNRESET|EPIPE)$|terminated/,
    text: 'ended the connection. See that PostgreSQL is running, and that nothing else listens there.',
  },
  {
    pattern: /^08P01$/,
    text: 'does not take the time limits of this program, as a pooler such as PgBouncer. Name statement_timeout, lock_timeout and idle_in_transaction_session_timeout in its ignore_startup_parameters.',
  },
  { pattern: /^57P03$/, text: 'is just starting or stopping. Try again in a moment.' },
  { pattern: /^53300$/, text: 'has no connection left. See max_connections, and who is connected.' },
  {
    pattern: /^(?:25006)$/,
    text: 'is read-only, as a standby is. Name the primary server in DATABASE_URL.',
  },
  {
    pattern: /CERT|ISSUER|VERIFY|^ERR_TLS/,
    text: 'shows a certificate that is not trusted. Name its authority: DATABASE_URL=…?sslmode=verify-full&sslrootcert=/path/to/ca.pem',
  },
  {
    pattern: /SSL/,
    text: 'does not encrypt connections. Switch ssl on there, or leave sslmode out of DATABASE_URL.',
  },
];

function explain(location: StoreLocation, cause: unknown): string {
  const { kind } = location;
  const code = codeOf(cause);
  // Messages are only looked into, never shown.
  const known = code === '' && cause instanceof Error ? cause.message : code;
  const found = (kind === 'sqlite' ? sqlite : postgres).find(({ pattern }) => pattern.test(known));
  const text = found?.text ?? `cannot be used${code === '' ? '' : ` (${code})`}.`;
  const setting = 'DATABASE_URL';
  return kind === 'postgres' ? text.replace(setting, location.givenIn ?? setting) : text;
}

/** What is left out of the name of a database may be what is wrong with it. */
function hintOf(location: StoreLocation): string {
  return location.kind === 'postgres' && mayHoldPassword(location.address)
    ? ` The URL names no user, so no more of it is shown: if it should name one, ${howToEncode}.`
    : '';
}

/**
 * Why a store cannot be opened, with what to do about it. What has nothing to
 * do with the place of the store is returned as it is.
 */
export function openFailure(location: StoreLocation, error: unknown): unknown {
  const cause = error instanceof StoreError ? error.cause : error;
  if (!(error instanceof StoreError) && !tablesOfOthers.test(codeOf(cause))) return error;
  const place = describeLocation(location);
  const isFull = error instanceof StoreError && error.reason === 'full';
  return new UnusableDatabaseError(
    isFull ? `${place} has no room left.` : `${place} ${explain(location, cause)}${hintOf(location)}`,
    { cause },
  );
}
