import { z } from '#contract/zod.ts';
import { howToEncode, type PostgresAddress } from '../store/postgres/postgres-address.ts';

const example = 'postgres://user:password@host:5432/database';

/** Why a URL of a database cannot be used. The message never holds a part of the URL that may be secret. */
export class PostgresUrlError extends Error {
  override readonly name = 'PostgresUrlError';
}

/** What may follow behind the question mark, by the names that PostgreSQL's own programs have for it. */
const parametersSchema = z.strictObject({
  host: z.string().optional(),
  sslmode: z.enum(['disable', 'require', 'verify-ca', 'verify-full']).default('disable'),
  sslrootcert: z.string().min(1).optional(),
  channel_binding: z.enum(['disable', 'prefer', 'require']).default('disable'),
});

/** An @ behind the host stands after a password that ended early, of which the rest would be taken for the database, say. */
function holdsUnencoded({ pathname, search, hash }: URL): boolean {
  return pathname.includes('@') || hash !== '' || search.replace(/=[^&]*/g, '').includes('@');
}

function parseUrl(text: string): URL {
  if (!/^postgres(?:ql)?:\/\//.test(text)) throw new PostgresUrlError(`must be a URL such as ${example}`);
  if (!URL.canParse(text) || holdsUnencoded(new URL(text)))
    throw new PostgresUrlError(`must be a URL such as ${example}; ${howToEncode}`);
  return new URL(text);
}

function parametersOf(url: URL): z.infer<typeof parametersSchema> {
  const names = [...url.searchParams.keys()];
  const unknown = names.find((name) => !Object.hasOwn(parametersSchema.shape, name));
  if (unknown !== undefined)
    throw new PostgresUrlError(
      `may have no more than ${Object.keys(parametersSchema.shape).join(', ')} behind the question mark`,
    );
  const parsed = parametersSchema.safeParse(Object.fromEntries(url.searchParams));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new PostgresUrlError(
    issue?.path[0] === 'sslmode'
      ? 'has an sslmode that is none of disable, require, verify-ca and verify-full (all but the first check the certificate)'
      : `has a ${String(issue?.path[0])} that cannot be used`,
  );
}

function decoded(text: string): string | null {
  if (text === '') return null;
  try {
    return decodeURIComponent(text);
  } catch {
    throw new PostgresUrlError(
      'has a % in it that is not followed by two hexadecimal digits; write it as %25',
    );
  }
}

/** Reads the URL of a PostgreSQL database. Throws a PostgresUrlError. */
export function parsePostgresUrl(text: string): PostgresAddress {
  const url = parseUrl(text);
  const { host, sslmode, sslrootcert, channel_binding: channelBinding } = parametersOf(url);
  const isSocket = host?.startsWith('/') === true;
  if (sslrootcert !== undefined && sslmode === 'disable')
    throw new PostgresUrlError('has an sslrootcert, which needs sslmode=verify-full');
  if (isSocket && sslmode !== 'disable')
    throw new PostgresUrlError('names a socket, which is not encrypted: leave sslmode out');
  return {
    host: host ?? decoded(url.hostname.replace(/^\[|\]$/g, '')),
    port: url.port === '' ? null : Number(url.port),
    database: decoded(url.pathname.slice(1)),
    user: decoded(url.username),
    password: decoded(url.password),
    tls: sslmode === 'disable' ? null : { caFile: sslrootcert ?? null },
    bindsChannel: channelBinding === 'require',
  };
}
