import { describe, expect, it, vi } from 'vitest';
import { PressWatch } from './press-watch.ts';

describe('a press', () => {
  it('makes what would move things about wait for its click', () => {
    vi.useFakeTimers();
    const target = new EventTarget();
    const press = new PressWatch();
    const stop = press.watch(target);
    const ran: string[] = [];

    press.whenReleased(() => ran.push('at once'));
    expect(ran).toEqual(['at once']);

    target.dispatchEvent(new Event('pointerdown'));
    press.whenReleased(() => ran.push('after the click'));
    target.dispatchEvent(new Event('pointerup'));
    ran.push('click');
    vi.runAllTimers();
    expect(ran).toEqual(['at once', 'click', 'after the click']);

    target.dispatchEvent(new Event('pointerdown'));
    press.whenReleased(() => ran.push('beside a menu of the system'));
    target.dispatchEvent(new Event('contextmenu'));
    vi.runAllTimers();
    expect(ran).toContain('beside a menu of the system');

    stop();
    target.dispatchEvent(new Event('pointerdown'));
    press.whenReleased(() => ran.push('not watched'));
    expect(ran).toContain('not watched');
    vi.useRealTimers();
  });
});
