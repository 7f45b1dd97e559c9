/** Where a PostgreSQL database is, and how it is reached. What is null is what the driver has for it (PGHOST and so on). */
export interface PostgresAddress {
  /** A name, an address, or the folder of a socket. */
  readonly host: string | null;
  readonly port: number | null;
  readonly database: string | null;
  readonly user: string | null;
  readonly password: string | null;
  /** Null: not encrypted. Otherwise the certificate is always checked, by `caFile` where it names one. */
  readonly tls: { readonly caFile: string | null } | null;
  /** True where the password may be used on this very TLS connection only (RFC 5929). */
  readonly bindsChannel: boolean;
}

/**
 * An address with what the driver takes from the environment for what it leaves out, so that what is said of it is true.
 * A database that nobody names is called as its user. The user is left to the driver: where the URL names none, its host
 * may be one (`mayHoldPassword`).
 */
export function withEnvironment(
  address: PostgresAddress,
  {
    PGHOST = '',
    PGPORT = '',
    PGDATABASE = '',
    PGUSER = '',
    USER = '',
  }: Readonly<Record<string, string | undefined>>,
): PostgresAddress {
  const database = [PGDATABASE, address.user ?? '', PGUSER, USER].find((name) => name !== '');
  return {
    ...address,
    host: address.host ?? (PGHOST === '' ? null : PGHOST),
    port: address.port ?? (/^\d+$/.test(PGPORT) ? Number(PGPORT) : null),
    database: address.database ?? database ?? null,
  };
}

/** What to do with a password that is cut off within a URL. */
export const howToEncode =
  'write characters such as # / ? @ and % in the password or the database as %23 %2F %3F %40 and %25';

/** Which database an address names, without password. Without a name it is that of the user. It may be secret where `mayHoldPassword`. */
export function databaseOfAddress({ host, port, database, user }: PostgresAddress): string {
  const place = host ?? 'localhost';
  return `${place.includes(':') ? `[${place}]` : place}:${port ?? 5432}/${database ?? user ?? ''}`;
}

/**
 * True where a URL names no user, and a host that is perhaps one: of postgres://user:12/word@host a # cuts off the host,
 * as in a file `.env`, and a password is read as a port and a database.
 */
export function mayHoldPassword(address: PostgresAddress): boolean {
  return address.user === null && !isLocal(address);
}

/** An address in words, without anything secret. */
export function describeAddress(address: PostgresAddress): string {
  return mayHoldPassword(address) ? `${address.host ?? ''}:…/…` : databaseOfAddress(address);
}

/** True where the connection does not leave this machine. */
export function isLocal({ host }: PostgresAddress): boolean {
  return host === null || /^(?:\/|localhost$|127\.|::1$)/.test(host);
}
