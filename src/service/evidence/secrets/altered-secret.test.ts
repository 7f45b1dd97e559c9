import { describe, expect, it } from 'vitest';
import { createScrubber } from '../scrubber.ts';

function conceal(value: string, text: string, publicTexts: readonly string[] = []): string {
  return createScrubber([{ name: 'key', value, isOwn: true }], publicTexts).conceal(text);
}

describe('a secret that became another on its way', () => {
  it.each([
    ['Zq7+c9/Kx%2bT', 'Zq7 c9/Kx%2bT', 'a plus read as a space'],
    ['Zq7+c9/Kx%2bT', 'Zq7 c9/Kx+T', 'a form that it was not encoded for'],
    ['Zq7"c9&<K=/x\\', 'Zq7c9&<K=/x', 'without quotes'],
    ['3f2504e0-4f89-11d3-9a0c', '3f2504e04f8911d39a0c', 'without its hyphens'],
    ['Zq7/c9+Kx=Vb72', 'zq7_c9_kx_vb72', 'as the name of something'],
    ['Zq7"c9&<K=/x\\', 'Zq7c9&K=/x', 'without the signs of markup'],
  ])('%s is found as %s: %s', (value, text) => {
    expect(conceal(value, `no: ${text}.`)).toBe('no: ‹key›.');
  });

  it('is found in part although a variable put it into an address', () => {
    const value = 'var-Yb7Kq2-42x+y';
    expect(conceal(value, 'no: Yb7Kq2-42x', [`https://a.example/?z=${value}`])).toBe('no: ‹key›');
  });

  it('is not found where only its public part stands', () => {
    const value = 'travel-planner-Yb7Kq2';
    expect(conceal(value, 'no: travel-planner', ['travel-planner'])).toBe('no: travel-planner');
  });
});
