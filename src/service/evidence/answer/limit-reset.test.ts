import { expect, it } from 'vitest';
import { limitReset } from './limit-reset.ts';

const now = Date.UTC(2026, 10, 23, 12);
const epoch = now / 1000;

it.each<[headers: Record<string, string>, seconds: number | null]>([
  [{ 'X-RateLimit-Reset': '42' }, 42],
  [{ 'X-RateLimit-Reset': '41.2' }, 42],
  [{ 'x-ratelimit-reset': String(epoch + 90) }, 90],
  [{ 'X-RateLimit-Reset': String(now + 90_000) }, 90],
  [{ 'X-Rate-Limit-Reset': String(epoch + 90) }, 90],
  [{ 'X-RateLimit-Reset-After': '1.5' }, 2],
  [{ 'RateLimit-Reset': '30', 'RateLimit-Remaining': '0' }, 30],
  [{ 'X-RateLimit-Reset': String(epoch + 7200) }, 3600],
  [{ 'X-RateLimit-Reset': '30', 'X-RateLimit-Remaining': '12' }, null],
  [{ 'X-RateLimit-Reset': '0' }, null],
  [{ 'X-RateLimit-Reset': '90000' }, null],
  [{ 'X-RateLimit-Reset': String(epoch - 1) }, null],
  [{ 'X-RateLimit-Reset': String(epoch + 90_000) }, null],
  [{ 'X-RateLimit-Reset': '2026-11-23T12:01:30Z' }, null],
  [{ 'X-RateLimit-Reset': '-5' }, null],
  [{ 'X-RateLimit-Reset': '1m30s' }, null],
  [{ 'X-RateLimit-Reset': '10, 20' }, null],
  [{ 'X-RateLimit-Reset': '' }, null],
  [{ RateLimit: '"default";r=0;t=30' }, 30],
  [{ RateLimit: '"burst";r=5;t=60, "daily";r=0;t=3000' }, 3000],
  [{ RateLimit: '"burst";r=0;t=60,"daily";r=0;t=3000' }, 3000],
  [{ RateLimit: '"default";r=50;t=30' }, null],
  [{ RateLimit: 'limit=100, remaining=0, reset=50' }, 50],
  [{ RateLimit: 'limit=100, remaining=7, reset=50' }, null],
  [{ RateLimit: '"default";t=soon' }, null],
  [{ RateLimit: '"default";r=0' }, null],
  [{ RateLimit: '"default";r=0;t=999999999' }, null],
  [{}, null],
])('reads of %j a pause of %s seconds', (headers, seconds) => {
  expect(limitReset(Object.entries(headers), now)?.seconds ?? null).toBe(seconds);
});

it('takes none of several resets in one field, and tells where it has the time from', () => {
  const twice: [string, string][] = [
    ['X-RateLimit-Reset', '10'],
    ['X-RateLimit-Reset', '20'],
  ];
  expect(limitReset(twice, now)).toBeNull();
  expect(limitReset([['x-ratelimit-reset', ' 42 ']], now)).toEqual({
    seconds: 42,
    name: 'X-RateLimit-Reset',
    value: '42',
  });
});
