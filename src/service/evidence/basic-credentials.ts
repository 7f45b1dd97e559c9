import { formDecoded } from './form-decoded.ts';
import type { KnownSecret } from './secrets/known-secret.ts';
import type { SecretSpan } from './secrets/span.ts';

/** What stands in a Basic header (RFC 7617 2), and which known secret it is. */
export interface BasicCredentials {
  readonly user: string;
  /** The part behind the colon as it stands there, encoded or not. */
  readonly password: string;
  readonly secret: KnownSecret | null;
  /** True where the secret is written in form encoding (RFC 6749 2.3.1). */
  readonly isEncoded: boolean;
  /** Where the base64 stands in the header value. */
  readonly start: number;
}

const basic = /^(Basic\s+)([A-Za-z0-9+/=]+)\s*$/i;

function decodeBase64(text: string): string | null {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0)));
  } catch {
    return null;
  }
}

/** Reads the value of an Authorization header that we wrote ourselves, or null where it is not Basic. */
export function readBasic(value: string, secrets: readonly KnownSecret[]): BasicCredentials | null {
  const [, before = '', encoded = ''] = basic.exec(value) ?? [];
  const text = decodeBase64(encoded);
  if (encoded === '' || text === null) return null;
  const colon = text.indexOf(':');
  const [user, password] = colon === -1 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
  const decoded = formDecoded(password);
  const exact = secrets.find((secret) => secret.value === password);
  const secret = exact ?? secrets.find(({ value }) => value === decoded) ?? null;
  return { user, password, secret, isEncoded: secret !== null && exact === undefined, start: before.length };
}

/** The mask of a Basic header names the client ID, which is no secret. */
export function basicSpan(value: string, found: BasicCredentials): SecretSpan {
  return {
    start: found.start,
    end: value.length,
    about: found.isEncoded ? formDecoded(found.user) : found.user,
    name: 'secret',
    value: found.secret?.value ?? found.password,
    isKnown: true,
  };
}
