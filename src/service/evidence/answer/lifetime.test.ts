import { describe, expect, it } from 'vitest';
import { jwtOf } from '../../testing/jwt.ts';
import { readJwt } from './jwt.ts';
import { readLifetime } from './lifetime.ts';

const now = Date.UTC(2026, 10, 23, 12);
const seconds = now / 1000;

describe('expires_in', () => {
  it.each([
    [3600, 3600, null],
    [3599.5, 3599, null],
    [0.2, 1, null],
    ['3600', 3600, 'lifetime_as_text'],
    [' 60.0 ', 60, 'lifetime_as_text'],
    [5_011_271, 5_011_271, 'lifetime_very_long'],
    [3_600_000, 3600, 'lifetime_in_milliseconds'],
    ['3600000', 3600, 'lifetime_in_milliseconds'],
    [86_399_993, 86_399, 'lifetime_in_milliseconds'],
    [seconds + 900, 900, 'lifetime_as_date'],
    [now + 900_000, 900, 'lifetime_as_date'],
  ])('%j is %d seconds, %s', (value, expected, oddity) => {
    expect(readLifetime({ expires_in: value }, null, now)).toMatchObject({
      seconds: expected,
      source: 'stated',
      oddity,
    });
  });

  it.each([
    [undefined, 'lifetime_missing'],
    [null, 'lifetime_unreadable'],
    ['60abc', 'lifetime_unreadable'],
    ['', 'lifetime_unreadable'],
    ['0x10', 'lifetime_unreadable'],
    [true, 'lifetime_unreadable'],
    [{}, 'lifetime_unreadable'],
    [[3600], 'lifetime_unreadable'],
    [0, 'lifetime_not_positive'],
    [-1, 'lifetime_not_positive'],
    ['-60', 'lifetime_not_positive'],
    [Infinity, 'lifetime_out_of_range'],
    [1e18, 'lifetime_out_of_range'],
    [seconds - 60, 'lifetime_not_positive'],
  ])('%j is not followed: %s', (value, oddity) => {
    const body = value === undefined ? {} : { expires_in: value };
    expect(readLifetime(body, null, now)).toMatchObject({ seconds: 300, source: 'assumed', oddity });
    const jwt = readJwt(jwtOf({ exp: seconds + 120 }));
    expect(readLifetime(body, jwt, now)).toMatchObject({ seconds: 120, source: 'jwt', oddity });
  });

  it('may be an expires_at', () => {
    for (const expires_at of [seconds + 60, now + 60_000, '2026-11-23T12:01:00Z'])
      expect(readLifetime({ expires_at }, null, now)).toMatchObject({
        seconds: 60,
        oddity: 'lifetime_as_date',
      });
    expect(readLifetime({ expires_at: 'tomorrow' }, null, now).oddity).toBe('lifetime_missing');
  });

  it.each([
    [{ expires_on: String(seconds + 60), ext_expires_in: '60' }, 60, 'lifetime_as_date', 'expires_on'],
    [{ '.expires': 'Mon, 23 Nov 2026 12:01:00 GMT' }, 60, 'lifetime_as_date', '.expires'],
    [{ expiresIn: '60' }, 60, 'lifetime_elsewhere', 'expiresIn'],
    [{ expires: 3_600_000 }, 3600, 'lifetime_in_milliseconds', 'expires'],
    [{ expires_on: String(seconds - 60) }, 300, 'lifetime_not_positive', 'expires_on'],
    [{ expires_at: null, expires: seconds + 60 }, 60, 'lifetime_as_date', 'expires'],
  ])('may have another name: %j', (body, expected, oddity, name) => {
    expect(readLifetime(body, null, now)).toMatchObject({ seconds: expected, oddity, name });
    expect(readLifetime({ ...body, expires_in: 5 }, null, now)).toMatchObject({ seconds: 5, oddity: null });
  });

  it.each([
    [{ expires_on: 60 }],
    [{ ext_expires_in: 60 }],
    [{ expires: true }],
    [{ expiresIn: -1 }],
    [{ '.expires': 'soon' }],
  ])('is not guessed from %j', (body) => {
    expect(readLifetime(body, null, now)).toMatchObject({ seconds: 300, oddity: 'lifetime_missing' });
  });

  it('of a JWT may be in milliseconds', () => {
    const jwt = readJwt(jwtOf({ exp: (seconds + 120) * 1000 }));
    expect(readLifetime({}, jwt, now)).toMatchObject({ seconds: 120, source: 'jwt' });
  });

  it.each([(seconds + 120) * 1e6, (seconds + 120) * 1e9, 1e300, seconds + 3651 * 86_400, -1e18])(
    'of a JWT that expires at %d is not followed',
    (exp) => {
      const jwt = readJwt(jwtOf({ exp }));
      expect(readLifetime({}, jwt, now)).toMatchObject({ seconds: 300, source: 'assumed' });
    },
  );

  it('of a JWT that is over counts as missing', () => {
    const jwt = readJwt(jwtOf({ exp: seconds - 1 }));
    expect(readLifetime({}, jwt, now)).toMatchObject({ seconds: 300, source: 'assumed' });
  });

  it('is kept as text for the message', () => {
    expect(readLifetime({ expires_in: null }, null, now).stated).toBe('null');
    expect(readLifetime({ expires_in: Infinity }, null, now).stated).toBe('Infinity');
    expect(readLifetime({}, null, now).stated).toBeNull();
  });
});
