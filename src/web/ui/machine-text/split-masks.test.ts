import { describe, expect, it } from 'vitest';
import { splitMasks } from './split-masks.ts';

describe('splitMasks', () => {
  it('keeps what stands around a mask', () => {
    expect(splitMasks('Basic ‹travel-planner, secret of 24 characters, 9f3a12bc›!')).toEqual([
      { kind: 'text', text: 'Basic ' },
      { kind: 'mask', text: 'travel-planner, secret of 24 characters, 9f3a12bc' },
      { kind: 'text', text: '!' },
    ]);
  });

  it('finds masks that touch', () => {
    expect(splitMasks('‹a›‹b›').map(({ kind, text }) => `${kind} ${text}`)).toEqual(['mask a', 'mask b']);
  });

  it.each(['', 'plain', '‹never closed', 'never opened›', '››‹‹'])('leaves %j as text', (text) => {
    expect(splitMasks(text).every(({ kind }) => kind === 'text')).toBe(true);
    expect(
      splitMasks(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
