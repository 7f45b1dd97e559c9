import { expect, it } from 'vitest';
import { shortcutOf, type PressedKey } from './shortcut-of.ts';

const pressed = (key: string, changes: Partial<PressedKey> = {}): PressedKey => ({
  key,
  code: '',
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

it.each([
  ['Russian', 'т'],
  ['Russian with Caps Lock', 'Т'],
  ['Greek', 'ν'],
  ['Hebrew', 'מ'],
  ['Arabic', 'ى'],
  ['Thai', 'ื'],
])('is found by the place of the key on a keyboard of other letters: %s, %s', (_, key) => {
  expect(shortcutOf(pressed(key, { code: 'KeyN' }), false, false)).toBe('add');
});

it.each([
  ['Dvorak', 'b', 'KeyN', null],
  ['Dvorak', 'n', 'KeyL', 'add'],
  ['Hebrew', '/', 'KeyQ', 'search'],
  ['Russian', 'ь', 'KeyM', null],
  ['Arabic', '؟', 'Slash', 'list'],
  ['any', 'Dead', 'KeyN', null],
  ['any', 'ñ', 'KeyN', null],
])('goes by what the key writes elsewhere: %s, %s', (_, key, code, shortcut) => {
  expect(shortcutOf(pressed(key, { code }), false, false)).toBe(shortcut);
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
