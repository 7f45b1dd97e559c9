import { toBase64Url, utf8 } from '../vault/bytes.ts';

/** A JWT with these claims whose signature is worth nothing. */
export function jwtOf(
  claims: Readonly<Record<string, unknown>>,
  header: Readonly<Record<string, unknown>> = { alg: 'RS256', typ: 'JWT' },
): string {
  const part = (value: unknown) => toBase64Url(utf8(JSON.stringify(value)));
  return `${part(header)}.${part(claims)}.${toBase64Url(utf8('no signature at all'))}`;
}
