import { describe, expect, it } from 'vitest';
import { isStraySecond } from './second-press.ts';

describe('a press on what has taken the place of another button', () => {
  const first = { button: 'Test again', x: 800, y: 600, at: 1000 };
  const on = (change: Partial<typeof first>) => ({ ...first, button: 'Stop', at: 1400, ...change });

  it('is the second one of a double click where it follows at once in the same place', () => {
    expect(isStraySecond(first, on({}))).toBe(true);
    expect(isStraySecond(first, on({ x: 803, y: 598 }))).toBe(true);
  });

  it('is meant where it comes later, or elsewhere', () => {
    expect(isStraySecond(first, on({ at: 1501 }))).toBe(false);
    expect(isStraySecond(first, on({ x: 816 }))).toBe(false);
    expect(isStraySecond(null, on({}))).toBe(false);
  });

  it('is meant where the button is the same still', () => {
    expect(isStraySecond(first, on({ button: 'Test again' }))).toBe(false);
  });
});
