import { base64url } from 'jose';
import { scanJson } from '../json-scan.ts';
import { readUtf8 } from '../utf8-text.ts';
import { isJsonObject, type JsonObject } from './json-value.ts';

/** What a JWT says. Nobody has checked its signature. */
export interface ReadJwt {
  readonly header: JsonObject;
  /** Null where the token is encrypted. */
  readonly claims: JsonObject | null;
}

const longestPart = 32 * 1024;
const deepest = 16;

function readPart(part: string): JsonObject | null {
  if (part === '' || part.length > longestPart) return null;
  try {
    const { text, invalidAt } = readUtf8(base64url.decode(part), true);
    const { errorAt, depth } = scanJson(text);
    if (invalidAt !== null || errorAt !== null || depth > deepest) return null;
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** Decodes a JWS or JWE in compact form (RFC 7519 3) without verifying it; null where the token is opaque. */
export function readJwt(token: string): ReadJwt | null {
  const parts = token.split('.');
  const header = parts.length === 3 || parts.length === 5 ? readPart(parts[0] ?? '') : null;
  if (header === null) return null;
  if (parts.length === 5) return { header, claims: null };
  const claims = readPart(parts[1] ?? '');
  return claims === null ? null : { header, claims };
}

/** A time claim in seconds since 1970-01-01 UTC (RFC 7519 2, NumericDate), or null. */
export function timeClaim(claims: JsonObject | null, name: 'exp' | 'nbf' | 'iat'): number | null {
  const value = claims !== null && Object.hasOwn(claims, name) ? claims[name] : undefined;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
