import { expect, it } from 'vitest';
import { shortcutOf, type PressedKey } from './shortcut-of.ts';

const pressed = (key: string, changes: Partial<PressedKey> = {}): PressedKey => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  defaultPrevented: false,
  isComposing: false,
  ...changes,
});

it.each([
  ['?', 'list'],
  ['/', 'search'],
  ['n', 'add'],
  ['N', 'add'],
  ['x', null],
  ['constructor', null],
])('%s is %s', (key, shortcut) => {
  expect(shortcutOf(pressed(key), false, false)).toBe(shortcut);
});

it('is none in a field, under a dialog or a menu, with another key, or where the key was used already', () => {
  expect(shortcutOf(pressed('n'), true, false)).toBeNull();
  expect(shortcutOf(pressed('n'), false, true)).toBeNull();
  for (const changes of [
    { ctrlKey: true },
    { metaKey: true },
    { altKey: true },
    { defaultPrevented: true },
    { isComposing: true },
  ])
    expect(shortcutOf(pressed('n', changes), false, false)).toBeNull();
});
