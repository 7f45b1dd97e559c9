import type { HeaderPairs } from '#contract/evidence.ts';

/** The first value of a header field, by its name in any case; null where there is none. */
function headerValue(headers: HeaderPairs, name: string): string | null {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
}

/** The media type without its parameters, in lower case; null where none is stated (RFC 9110 8.3.1). */
export function mediaType(headers: HeaderPairs): string | null {
  return headerValue(headers, 'content-type')?.split(';')[0]?.trim().toLowerCase() ?? null;
}
