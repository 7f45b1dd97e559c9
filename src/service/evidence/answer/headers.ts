import type { HeaderPairs } from '#contract/evidence.ts';

/** All values of a header, in the order they came; names are compared without case (RFC 9110 5.1). */
export function headerValues(headers: HeaderPairs, name: string): string[] {
  return headers.filter(([found]) => found.toLowerCase() === name).map(([, value]) => value.trim());
}

/** The first value of a header, or null. `name` is in lower case. */
export function headerValue(headers: HeaderPairs, name: string): string | null {
  return headerValues(headers, name)[0] ?? null;
}

/** What a Content-Type header says (RFC 9110 8.3), in lower case; null where it says nothing readable. */
export function readContentType(value: string | null): { mediaType: string | null; charset: string | null } {
  const mediaType = /^\s*([\w.+-]+\/[\w.+-]+)\s*(?:;|$)/.exec(value ?? '')?.[1]?.toLowerCase() ?? null;
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(value ?? '')?.[1]?.toLowerCase() ?? null;
  return { mediaType, charset };
}
