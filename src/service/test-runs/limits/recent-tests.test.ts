import { expect, it } from 'vitest';
import { minuteMs, RecentTests } from './recent-tests.ts';

it('forgets assistants that test no more', () => {
  const recent = new RecentTests();
  for (let count = 0; count < 1000; count += 1) recent.set(`a${count}`, [5 * minuteMs], 5 * minuteMs);
  expect(recent.size).toBe(1000);
  recent.set('b', [5.5 * minuteMs], 5.5 * minuteMs);
  expect(recent.size).toBe(1001);
  recent.set('c', [6.2 * minuteMs], 6.2 * minuteMs);
  expect(recent.size).toBe(2);
  expect(recent.of('b', 6.2 * minuteMs)).toEqual([5.5 * minuteMs]);
  expect(recent.of('a1', 6.2 * minuteMs)).toEqual([]);
});
