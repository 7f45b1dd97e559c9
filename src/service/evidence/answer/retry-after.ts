/** No longer than this is a waiting time believed, in seconds. */
export const longestPause = 3600;
const httpDate =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*,? .*GMT$|^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \w{3} .*\d{4}$/;

/** A date of HTTP (RFC 9110 5.6.7) in milliseconds since 1970-01-01 UTC, or null. */
export function parseHttpDate(value: string): number | null {
  const time = httpDate.test(value) ? Date.parse(value.endsWith('GMT') ? value : `${value} GMT`) : NaN;
  return Number.isNaN(time) ? null : time;
}

/**
 * Seconds to wait by a Retry-After header, which holds seconds or a date
 * (RFC 9110 10.2.3); at most an hour. Null where it says nothing of use.
 */
export function retryAfterSeconds(value: string | null, now: number): number | null {
  if (value === null) return null;
  if (/^\d{1,15}$/.test(value)) return Math.min(Number(value), longestPause);
  const date = parseHttpDate(value);
  if (date === null || date <= now) return null;
  return Math.min(Math.ceil((date - now) / 1000), longestPause);
}
