import { expect, it } from 'vitest';
import { limits } from '#contract/limits.ts';
import { codePoints } from '#contract/text.ts';
import { restoredName } from './restored-name.ts';

const say = (name: string) => `${name} (restored)`;

it('says that it was restored', () => {
  expect(restoredName('Hotel Bookings', say)).toBe('Hotel Bookings (restored)');
});

it.each(['x', '😀'])('makes room for that in a name of many %s', (character) => {
  const offered = restoredName(character.repeat(limits.name), say);
  expect(offered).toBe(`${character.repeat(limits.name - ' (restored)'.length)} (restored)`);
  expect(codePoints(offered)).toBe(limits.name);
});

it('leaves a name whole that has room for it, also one that is no Latin letters', () => {
  const name = '😀'.repeat(limits.name - ' (restored)'.length);
  expect(restoredName(name, say)).toBe(`${name} (restored)`);
});

it('cuts no name to one that ends in white space', () => {
  const name = `${'x'.repeat(limits.name - ' (restored)'.length - 1)} ${'y'.repeat(10)}`;
  expect(restoredName(name, say)).toMatch(/x \(restored\)$/);
});
