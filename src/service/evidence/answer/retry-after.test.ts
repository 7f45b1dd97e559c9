import { expect, it } from 'vitest';
import { retryAfterSeconds } from './retry-after.ts';

const now = Date.UTC(2026, 10, 23, 12);

it.each([
  ['0', 0],
  ['42', 42],
  ['315360000', 3600],
  ['Mon, 23 Nov 2026 12:01:30 GMT', 90],
  ['Mon Nov 23 12:01:30 2026', 90],
  ['Mon, 23 Nov 2036 12:00:00 GMT', 3600],
  ['Mon, 23 Nov 2026 11:00:00 GMT', null],
  ['-5', null],
  ['1.5', null],
  ['soon', null],
  ['2026-11-23T12:01:30Z', null],
  ['', null],
  [null, null],
])('reads Retry-After: %s as %s seconds', (value, seconds) => {
  expect(retryAfterSeconds(value, now)).toBe(seconds);
});
