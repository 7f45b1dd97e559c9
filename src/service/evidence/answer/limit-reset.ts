import type { HeaderPairs } from '#contract/evidence.ts';
import { headerValues } from './headers.ts';
import { longestPause } from './retry-after.ts';

/** When a limit of requests ends, and the header field that says so. */
export interface LimitReset {
  readonly seconds: number;
  readonly name: string;
  readonly value: string;
}

/** Nobody counts requests for longer than this, in seconds: what says so means something else. */
const longestWindow = 24 * 3600;
/** Smaller numbers are seconds to wait, and greater ones a time: in seconds since 1970 below the second, else in milliseconds. */
const [firstTime, firstInMilliseconds] = [1e9, 1e11];

const number = /^\d{1,15}(?:\.\d{1,9})?$/;

/** Seconds until a reset that is said in seconds to wait, as a time in seconds or as one in milliseconds, whichever it can be. */
function secondsUntil(said: string, now: number): number | null {
  if (!number.test(said)) return null;
  const value = Number(said);
  const wait = value < firstTime ? value : value / (value < firstInMilliseconds ? 1 : 1000) - now / 1000;
  return wait > 0 && wait <= longestWindow ? Math.min(Math.ceil(wait), longestPause) : null;
}

function isLeft(remaining: string | undefined): boolean {
  return remaining !== undefined && number.test(remaining) && Number(remaining) > 0;
}

/** Fields that providers give the time of a reset in, beside the one that says how many requests are left. */
const fields = [
  ['RateLimit-Reset', 'ratelimit-remaining'],
  ['X-RateLimit-Reset', 'x-ratelimit-remaining'],
  ['X-Rate-Limit-Reset', 'x-rate-limit-remaining'],
  ['X-RateLimit-Reset-After', 'x-ratelimit-remaining'],
] as const;

function ofField(headers: HeaderPairs, name: string, remaining: string, now: number): LimitReset[] {
  // Of several limits nobody knows which reset goes with which remainder.
  const [value, ...others] = headerValues(headers, name.toLowerCase());
  if (value === undefined || others.length > 0 || isLeft(headerValues(headers, remaining)[0])) return [];
  const seconds = secondsUntil(value, now);
  return seconds === null ? [] : [{ seconds, name, value }];
}

/** `"default";r=0;t=30` of the draft of the IETF, and `limit=100, remaining=0, reset=30` of those before it. */
function ofLimits(headers: HeaderPairs): LimitReset[] {
  const name = 'RateLimit';
  return headerValues(headers, 'ratelimit').flatMap((value) => {
    const limits = /^limit=|\bremaining=/.test(value) ? [value] : value.split(',');
    return limits.flatMap((limit) => {
      const said = (key: string) =>
        new RegExp(`(?:^|[;,\\s])(?:${key})\\s*=\\s*(\\d{1,15})(?![\\w.])`).exec(limit)?.[1];
      const [remaining, reset] = [said('r|remaining'), said('t|reset')];
      const wait = Number(reset ?? 0);
      if (isLeft(remaining) || wait <= 0 || wait > longestWindow) return [];
      return [{ seconds: Math.min(wait, longestPause), name, value }];
    });
  });
}

/**
 * When a limit that is used up ends, by the fields that tell of limits (draft-ietf-httpapi-ratelimit-headers, and what
 * was in use before it). Null where they say nothing of use. At most an hour; of several limits the one that ends last.
 */
export function limitReset(headers: HeaderPairs, now: number): LimitReset | null {
  const found = [
    ...ofLimits(headers),
    ...fields.flatMap(([name, remaining]) => ofField(headers, name, remaining, now)),
  ];
  return found.reduce<LimitReset | null>(
    (latest, reset) => (latest === null || reset.seconds > latest.seconds ? reset : latest),
    null,
  );
}
