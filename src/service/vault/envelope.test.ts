import { describe, expect, it } from 'vitest';
import { testRandom } from '../testing/deterministic.ts';
import { keyIdOf, open, rewrap, seal } from './envelope.ts';

const key = { id: 'k1', bytes: new Uint8Array(32).fill(1) };
const other = { id: 'k2', bytes: new Uint8Array(32).fill(2) };
const place = { table: 'authorization_profiles', row: 'r1', column: 'clientSecret' };
const text = 'canary s:e+c/r t&=% é 😀\n';

describe('an envelope', () => {
  it('opens where it was sealed, and holds nothing readable', async () => {
    const sealed = await seal(text, place, key, testRandom());
    expect(await open(sealed, place, key)).toBe(text);
    expect(sealed).toMatch(/^v1\.k1(?:\.[\w-]+){4}$/);
    expect(keyIdOf(sealed)).toBe('k1');
  });

  it('is another one each time', async () => {
    const random = testRandom();
    expect(await seal(text, place, key, random)).not.toBe(await seal(text, place, key, random));
  });

  it.each([
    ['another table', { ...place, table: 'test_runs' }],
    ['another row', { ...place, row: 'r2' }],
    ['another column', { ...place, column: 'tokenRequestHeaders/1' }],
  ])('does not open in %s', async (_where, elsewhere) => {
    const sealed = await seal(text, place, key, testRandom());
    await expect(open(sealed, elsewhere, key)).rejects.toThrow();
  });

  it('does not open with another key, nor with one byte changed', async () => {
    const sealed = await seal(text, place, key, testRandom());
    await expect(open(sealed, place, { ...other, id: 'k1' })).rejects.toThrow();
    for (const part of [2, 3, 4, 5]) {
      const parts = sealed.split('.');
      const changed = parts[part] ?? '';
      parts[part] = (changed.startsWith('A') ? 'B' : 'A') + changed.slice(1);
      await expect(open(parts.join('.'), place, key)).rejects.toThrow();
    }
  });

  it('opens after its data key was wrapped by another key, and no longer with the old one', async () => {
    const random = testRandom();
    const rewrapped = await rewrap(await seal(text, place, key, random), place, key, other, random);
    expect(keyIdOf(rewrapped)).toBe('k2');
    expect(await open(rewrapped, place, other)).toBe(text);
    await expect(open(rewrapped, place, key)).rejects.toThrow();
  });

  it.each(['', 'v1', 'v2.k1.a.b.c.d', 'v1.k1.a.b.c.d.e', 'plain text'])('refuses %j', async (sealed) => {
    await expect(open(sealed, place, key)).rejects.toThrow();
  });
});
