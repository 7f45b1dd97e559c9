import { describe, expect, it, vi } from 'vitest';
import { createServerClock } from './server-clock.ts';

const now = Date.parse('2026-11-23T12:00:00.400Z');
const hour = 3_600_000;

/** What is known after answers, each of a server whose clock is so many milliseconds ahead, and as long under way. */
function aheadAfter(...answers: readonly (readonly [aheadMs: number, tookMs: number])[]): number {
  const clock = createServerClock();
  for (const [aheadMs, tookMs] of answers)
    clock.note(new Headers({ date: new Date(now + aheadMs).toUTCString() }), now - tookMs, now);
  return clock.aheadMs();
}

describe('the clock of the server', () => {
  it('is the one of the browser where no answer shows another', () => {
    expect(aheadAfter()).toBe(0);
    expect(aheadAfter([0, 0])).toBe(0);
    expect(aheadAfter([-3000, 5000])).toBe(0);
    const clock = createServerClock();
    clock.note(new Headers(), now, now);
    clock.note(new Headers({ date: 'some day' }), now, now);
    expect(clock.aheadMs()).toBe(0);
  });

  it.each([
    ['ahead', hour],
    ['behind', -hour],
  ])('may be an hour %s, to the second', (_, ahead) => {
    expect(Math.abs(aheadAfter([ahead, 20]) - ahead)).toBeLessThanOrEqual(1020);
  });

  it('stays where a later answer allows it, and is told where it does not', () => {
    const clock = createServerClock();
    const changed = vi.fn();
    const stop = clock.subscribe(changed);
    const tell = (aheadMs: number) =>
      clock.note(new Headers({ date: new Date(now + aheadMs).toUTCString() }), now - 100, now);
    tell(hour);
    tell(hour);
    expect(changed).toHaveBeenCalledTimes(1);
    tell(0);
    expect(changed).toHaveBeenCalledTimes(2);
    expect(Math.abs(clock.aheadMs())).toBeLessThanOrEqual(1100);
    stop();
    tell(hour);
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
