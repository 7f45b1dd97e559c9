import { memberOf } from './json-value.ts';
import { timeClaim, type ReadJwt } from './jwt.ts';
import { findOtherLifetime, readDate, type OtherLifetime } from './other-lifetime.ts';

/** How long a token lives where nobody says so. */
const assumedLifetimeSeconds = 300;

const day = 24 * 3600;

/** What is odd about the lifetime that an answer states. */
export type LifetimeOddity =
  | 'lifetime_missing'
  | 'lifetime_elsewhere'
  | 'lifetime_as_text'
  | 'lifetime_unreadable'
  | 'lifetime_not_positive'
  | 'lifetime_in_milliseconds'
  | 'lifetime_as_date'
  | 'lifetime_out_of_range'
  | 'lifetime_very_long';

/** How long a token lives, and how we know. */
export interface Lifetime {
  /** Null where the protocol has no lifetimes, as OAuth v1. */
  readonly seconds: number | null;
  readonly source: 'stated' | 'jwt' | 'assumed';
  readonly oddity: LifetimeOddity | null;
  /** What the answer says, as text; null where it says nothing. */
  readonly stated: string | null;
  /** Where it says so, if neither as `expires_in` nor where a profile says. */
  readonly name?: string;
}

interface Stated {
  readonly seconds: number | null;
  readonly oddity: LifetimeOddity | null;
}

/** A point in time given where a duration belongs, in seconds or milliseconds since 1970. */
function asDate(value: number, now: number): number | null {
  const time = value >= 1e11 ? value : value * 1000;
  const seconds = Math.floor((time - now) / 1000);
  return value >= 1e9 && seconds > -day && seconds < 3650 * day ? seconds : null;
}

/** How long it is until a point in time. */
function readLeft(seconds: number): Stated {
  return seconds > 0
    ? { seconds, oddity: 'lifetime_as_date' }
    : { seconds: null, oddity: 'lifetime_not_positive' };
}

function readNumber(value: number, now: number): Stated {
  if (Number.isNaN(value)) return { seconds: null, oddity: 'lifetime_unreadable' };
  if (value <= 0) return { seconds: null, oddity: 'lifetime_not_positive' };
  const date = asDate(value, now);
  if (date !== null) return readLeft(date);
  if (value > 3650 * day * 1000) return { seconds: null, oddity: 'lifetime_out_of_range' };
  // A whole number of minutes in milliseconds, or more than a year: no provider means that in seconds.
  if (value > 30 * day && (value % 60_000 === 0 || value > 366 * day))
    return { seconds: Math.floor(value / 1000), oddity: 'lifetime_in_milliseconds' };
  if (value > 30 * day) return { seconds: Math.floor(value), oddity: 'lifetime_very_long' };
  return { seconds: Math.max(1, Math.floor(value)), oddity: null };
}

function readStated(value: unknown, now: number): Stated {
  if (typeof value === 'number') return readNumber(value, now);
  if (typeof value !== 'string' || !/^\s*-?\d{1,15}(?:\.\d{1,6})?\s*$/.test(value))
    return { seconds: null, oddity: 'lifetime_unreadable' };
  const read = readNumber(Number(value), now);
  return { seconds: read.seconds, oddity: read.oddity ?? 'lifetime_as_text' };
}

/** When a JWT expires, in milliseconds too, as some write it; null where it does not say or it cannot be meant. */
function secondsUntilExpiry(jwt: ReadJwt | null, now: number): number | null {
  const exp = timeClaim(jwt?.claims ?? null, 'exp');
  return exp === null ? null : asDate(exp, now);
}

/** A lifetime under another name, such as `expires_on`; null where no token lives until then. */
function readOther({ given, at }: OtherLifetime, now: number): Stated | null {
  if (at !== null) {
    const left = asDate(at, now);
    return left === null ? null : readLeft(left);
  }
  const { seconds, oddity } = readNumber(Number(given), now);
  return { seconds, oddity: oddity ?? 'lifetime_elsewhere' };
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** What an answer states, and whether a profile says where it does: then it may also be text or a date. */
interface GivenLifetime {
  readonly given: unknown;
  readonly isPlaced: boolean;
}

/** What stands where a profile says: a number, text with one, or a date. */
function readPlaced(given: unknown, now: number): Stated {
  const date = typeof given === 'string' ? readDate(given.trim()) : null;
  if (date !== null) {
    const { seconds, oddity } = readLeft(asDate(date, now) ?? 0);
    return { seconds, oddity: seconds === null ? oddity : null };
  }
  const { seconds, oddity } = readStated(given, now);
  const isExpected = oddity === 'lifetime_as_text' || (oddity === 'lifetime_as_date' && seconds !== null);
  return { seconds, oddity: isExpected ? null : oddity };
}

function readGiven(given: unknown, isPlaced: boolean, now: number): Stated {
  if (given === undefined) return { seconds: null, oddity: 'lifetime_missing' };
  return isPlaced ? readPlaced(given, now) : readStated(given, now);
}

/**
 * How long the token of an answer lives, in seconds: what `expires_in` states
 * (RFC 6749 5.1), or what stands at the place that a profile names or under a
 * name such as `expires_on`, else when
 * its JWT expires, else 300. `now` is in milliseconds. A statement that cannot
 * be meant is not followed.
 */
export function readLifetime(
  body: unknown,
  jwt: ReadJwt | null,
  now: number,
  { given, isPlaced }: GivenLifetime = { given: memberOf(body, 'expires_in'), isPlaced: false },
): Lifetime {
  const other = given === undefined && !isPlaced ? findOtherLifetime(body) : null;
  const read = other === null ? null : readOther(other, now);
  const { seconds, oddity, ...said } =
    other !== null && read !== null
      ? { ...read, stated: asText(other.given), name: other.name }
      : { ...readGiven(given, isPlaced, now), stated: given === undefined ? null : asText(given) };
  if (seconds !== null) return { seconds, source: 'stated', oddity, ...said };
  const left = secondsUntilExpiry(jwt, now);
  if (left !== null && left > 0) return { seconds: left, source: 'jwt', oddity, ...said };
  return { seconds: assumedLifetimeSeconds, source: 'assumed', oddity, ...said };
}
