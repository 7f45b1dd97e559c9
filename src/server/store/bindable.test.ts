import { expect, it } from 'vitest';
import { bindables } from './bindable.ts';

it('lets through what the driver keeps as it is', () => {
  expect(bindables(['text', '', 0, -1.5, 10n, null])).toEqual(['text', '', 0, -1.5, 10n, null]);
});

it('never lets a text be cut at U+0000', () => {
  expect(bindables(['a\0b\0'])).toEqual(['a\uFFFDb\uFFFD']);
});

it.each([true, false, undefined, Number.NaN, new Date(0), {}, [], Symbol('x'), new Uint8Array(1)])(
  'throws for %s before the driver sees it',
  (value) => {
    expect(() => bindables(['text', value])).toThrow(TypeError);
  },
);
