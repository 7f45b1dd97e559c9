import { decodeBasic } from './decode-basic.ts';
import { formDecoded } from './form-decoded.ts';
import type { Scrubber } from './scrubber.ts';
import type { KnownSecret } from './secrets/known-secret.ts';
import { shortestSearched } from './secrets/needles.ts';
import type { SecretSpan } from './secrets/span.ts';

/** What stands in a Basic header (RFC 7617 2), and which known secret it is. */
export interface BasicCredentials {
  readonly user: string;
  /** The part behind the colon as it stands there, encoded or not. */
  readonly password: string;
  readonly secret: KnownSecret | null;
  /** True where the secret is written in form encoding (RFC 6749 2.3.1). */
  readonly isEncoded: boolean;
  /** True where the base64 itself, or a piece of it, is a secret: then the user in it is one as well. */
  readonly isGiven: boolean;
  /** Where the base64 stands in the header value. */
  readonly start: number;
  readonly end: number;
}

const basic = /^(Basic\s+)([A-Za-z0-9+/=]+)\s*$/i;

/** True where the base64 is in a secret, or a secret in it as it stands; short ones are by chance. */
function isPieceOf({ value, isMade }: KnownSecret, encoded: string): boolean {
  if (isMade === true || value.length < shortestSearched) return false;
  return value.includes(encoded) || encoded.includes(value);
}

/** Reads the value of an Authorization header that we wrote ourselves, or null where it is not Basic. */
export function readBasic(value: string, secrets: readonly KnownSecret[]): BasicCredentials | null {
  const [, before = '', encoded = ''] = basic.exec(value) ?? [];
  const credentials = decodeBasic(encoded);
  if (encoded === '' || credentials === null) return null;
  const { user, password } = credentials;
  const decoded = formDecoded(password);
  const exact = secrets.find((secret) => secret.value === password);
  const secret = exact ?? secrets.find(({ value }) => value === decoded) ?? null;
  const isEncoded = secret !== null && exact === undefined;
  const start = before.length;
  const isGiven = secrets.some((given) => isPieceOf(given, encoded));
  return { user, password, secret, isEncoded, isGiven, start, end: start + encoded.length };
}

/**
 * A user that only stands for one that is not entered yet is said. Any other is
 * looked at with what follows it: a colon in a secret only seems to end the user.
 */
function isSayable(
  { user, password }: BasicCredentials,
  secrets: readonly KnownSecret[],
  scrubber: Scrubber,
): boolean {
  const isStandIn = secrets.some((secret) => secret.isStandIn === true && secret.value === user);
  return isStandIn || scrubber.foreign(`${user}:${password}`).every(({ start }) => start > user.length);
}

/**
 * The mask of a Basic header names the client ID, unless that is a secret
 * itself, or part of one, as in a secure row that holds the whole header.
 */
export function basicSpan(
  value: string,
  found: BasicCredentials,
  secrets: readonly KnownSecret[],
  scrubber: Scrubber,
): SecretSpan {
  const { start, end } = found;
  const user = found.isEncoded ? formDecoded(found.user) : found.user;
  if (found.isGiven || !isSayable(found, secrets, scrubber))
    return { start, end, name: 'credentials', value: value.slice(start, end), isKnown: true };
  const secret = found.secret?.value ?? found.password;
  return { start, end: value.length, about: user, name: 'secret', value: secret, isKnown: true };
}
