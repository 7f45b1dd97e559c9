import { describe, expect, it } from 'vitest';
import { elapsed } from './elapsed.ts';

const now = new Date(2026, 10, 23, 12, 0, 0);
const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
const minute = 60_000;
const hour = 60 * minute;

describe('how long ago', () => {
  it.each([
    ['in the future, for clocks differ', -5 * minute, { unit: 'now' }],
    ['under a minute', minute - 1, { unit: 'now' }],
    ['from one minute', minute, { unit: 'minutes', count: 1 }],
    ['just under an hour', hour - 1, { unit: 'minutes', count: 59 }],
    ['from one hour', hour, { unit: 'hours', count: 1 }],
    ['late the day before, but under 24 hours', 23 * hour, { unit: 'hours', count: 23 }],
    ['from 24 hours', 24 * hour, { unit: 'yesterday' }],
    ['over 24 hours, two calendar days back', 37 * hour, { unit: 'days', count: 2 }],
    ['six days', 6 * 24 * hour, { unit: 'days', count: 6 }],
    ['a week', 7 * 24 * hour, { unit: 'date' }],
  ])('%s', (_, passed, said) => {
    expect(elapsed(before(passed), now)).toEqual(said);
  });
});
