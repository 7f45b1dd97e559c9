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

/** An address in words, without user and password. */
export function describeAddress({ host, port, database }: PostgresAddress): string {
  const place = host ?? 'localhost';
  return `${place.includes(':') ? `[${place}]` : place}:${port ?? 5432}/${database ?? ''}`;
}

/** True where the connection does not leave this machine. */
export function isLocal({ host }: PostgresAddress): boolean {
  return host === null || /^(?:\/|localhost$|127\.|::1$)/.test(host);
}
