import { memberOf } from './json-value.ts';
import { parseHttpDate } from './retry-after.ts';

/** A lifetime that stands under another name than `expires_in`. */
export interface OtherLifetime {
  readonly name: string;
  readonly given: unknown;
  /** When the token expires, in milliseconds since 1970-01-01 UTC; null where a number of seconds is given. */
  readonly at: number | null;
}

/** Names of points in time, and names of either: Entra v1, ASP.NET Identity, and what libraries make of `expires_in`. */
const names = ['expires_at', 'expires_on', '.expires', 'expiresAt', 'expiresOn', 'expiresIn', 'expires'];
const durations: ReadonlySet<string> = new Set(['expiresIn', 'expires']);
const isoDate = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/;
/** From here on a number is a point in time: nothing lives for thirty years. */
const firstTime = 1e9;

/** A date as ISO 8601 or HTTP writes it; null where it is none. */
export function readDate(text: string): number | null {
  return isoDate.test(text) ? Date.parse(text) : parseHttpDate(text);
}

function timeOf(value: unknown): number | null {
  if (typeof value === 'string' && !/^\d{10,15}$/.test(value)) return readDate(value);
  const number = Number(value);
  if (!(number >= firstTime)) return null;
  return number >= 1e11 ? number : number * 1000;
}

function isDuration(name: string, value: unknown): boolean {
  const isNumber = typeof value === 'number' || (typeof value === 'string' && /^\d{1,9}$/.test(value));
  return durations.has(name) && isNumber && Number(value) > 0;
}

/** Where an answer without `expires_in` says how long its token lives; null where it does not, or in no way that is safe to read. */
export function findOtherLifetime(body: unknown): OtherLifetime | null {
  for (const name of names) {
    const given = memberOf(body, name);
    const at = given === undefined || given === null ? null : timeOf(given);
    if (at !== null || isDuration(name, given)) return { name, given, at };
  }
  return null;
}
